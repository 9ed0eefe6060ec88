using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MentorBot.House.Tests.Rules;

/// <summary>Which namespaces of a project use each other, found by the compiler itself, and whether a way leads back.</summary>
/// <remarks>The door of a room (<c>…Services.cs</c>) and Program.cs name everything below them and belong to no namespace here.</remarks>
internal static class NamespaceCycles
{
    private static readonly MetadataReference[] Libraries =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly SourceFile ImplicitUsings = new(
        "ImplicitUsings.cs",
        """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """);

    /// <summary>One use of one namespace by another, and the first place where it happens.</summary>
    internal sealed record Use(string From, string To, Violation Where);

    internal static IEnumerable<Violation> In(string project, IReadOnlyCollection<SourceFile> files)
    {
        var uses = UsesIn(project, files);
        return uses.Where(use => Leads(use.To, use.From, uses)).Select(use => use.Where);
    }

    private static List<Use> UsesIn(string project, IReadOnlyCollection<SourceFile> files)
    {
        var compilation = CSharpCompilation.Create(
            project,
            [.. files.Select(file => file.Tree), ImplicitUsings.Tree],
            Libraries.Where(library => !IsItself(library, project)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return
        [
            .. files.Where(file => !file.Name.EndsWith("Services.cs", StringComparison.Ordinal) && file.Name != "Program.cs")
                .SelectMany(file => UsesIn(file, compilation))
                .DistinctBy(use => (use.From, use.To)),
        ];
    }

    private static IEnumerable<Use> UsesIn(SourceFile file, CSharpCompilation compilation)
    {
        if (file.Nodes<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() is not { } here)
        {
            return [];
        }

        var model = compilation.GetSemanticModel(file.Tree);
        return
            from name in file.Nodes<SimpleNameSyntax>()
            let type = TypeOf(model.GetSymbolInfo(name).Symbol)
            where type is not null && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            let to = type.ContainingNamespace.ToDisplayString()
            where to != here
            select new Use(here, to, file.At(name, $"{here} uses {to} ({type.Name}), and a way leads back", "Move one of the two, so that uses go one way"));
    }

    private static ITypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        null or INamespaceSymbol or ILocalSymbol or IParameterSymbol => null,
        ITypeParameterSymbol => null,
        ITypeSymbol type => type,
        _ => symbol.ContainingType,
    };

    private static bool Leads(string from, string to, List<Use> uses)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var next = new Queue<string>(seen);
        while (next.TryDequeue(out var here))
        {
            foreach (var use in uses.Where(use => use.From == here && seen.Add(use.To)))
            {
                next.Enqueue(use.To);
            }
        }

        return seen.Contains(to);
    }

    private static bool IsItself(MetadataReference library, string project) =>
        string.Equals(Path.GetFileNameWithoutExtension(library.Display), project, StringComparison.OrdinalIgnoreCase);
}
