using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MentorBot.House.Tests.Rules;

/// <summary>Whoever opens the house finds a room by its name.</summary>
internal static class Names
{
    private static readonly string[] Empty = ["Manager", "Helper", "Util", "Utils", "Impl", "Common", "Misc", "Handler", "Processor"];

    // A knowledge base is a thing; a base is only a word for "inherit from me" where something can.
    internal static IEnumerable<Violation> EmptySuffixes(SourceFile file) =>
        from type in file.Types
        from suffix in type.Modifiers.Any(SyntaxKind.AbstractKeyword) ? [.. Empty, "Base"] : Empty
        where type.Identifier.Text.EndsWith(suffix, StringComparison.Ordinal)
        select file.At(type, $"{type.Identifier.Text} ends in {suffix}", "Name it after what it knows or does: Reader, Renderer, Protocol, Connection, Channel, Worker");

    internal static IEnumerable<Violation> NamespacesOffTheFolder(SourceFile file)
    {
        var folder = file.Path.Split('/')[1..^1];
        return
            from space in file.Nodes<BaseNamespaceDeclarationSyntax>()
            let expected = string.Join('.', folder)
            where space.Name.ToString() != expected
            select file.At(space, $"The namespace {space.Name} is not the folder's", $"Call it {expected}, or move the file");
    }

    internal static IEnumerable<Violation> NamespaceBlocks(SourceFile file) =>
        from space in file.Nodes<NamespaceDeclarationSyntax>()
        select file.At(space, "The namespace is a block", "Make it file-scoped: one line and a semicolon");

    internal static IEnumerable<Violation> TypesOutsideNamespaces(SourceFile file) =>
        from type in file.Types
        where type.Parent is CompilationUnitSyntax
        select file.At(type, $"{type.Identifier.Text} is in no namespace", "Give it the namespace of its folder");

    internal static IEnumerable<Violation> AsyncNames(SourceFile file) => file.Nodes<MethodDeclarationSyntax>()
        .Where(method => IsAwaited(method.ReturnType.ToString()) && !IsNamedElsewhere(method))
        .Where(method => IsPrivate(method) == method.Identifier.Text.EndsWith("Async", StringComparison.Ordinal))
        .Select(method => IsPrivate(method)
            ? file.At(method, $"The private {method.Identifier.Text} says Async", "Private methods go without the suffix")
            : file.At(method, $"{method.Identifier.Text} is awaited by others and does not say so", "End its name in Async"));

    private static bool IsAwaited(string type) =>
        type is "Task" or "ValueTask" || type.StartsWith("Task<", StringComparison.Ordinal)
        || type.StartsWith("ValueTask<", StringComparison.Ordinal) || type.StartsWith("IAsyncEnumerable<", StringComparison.Ordinal);

    private static bool IsNamedElsewhere(MethodDeclarationSyntax method) =>
        method.Modifiers.Any(SyntaxKind.OverrideKeyword) || method.ExplicitInterfaceSpecifier is not null || method.Identifier.Text == "Main";

    private static bool IsPrivate(MethodDeclarationSyntax method) => method.Parent is not InterfaceDeclarationSyntax
        && !method.Modifiers.Any(word => word.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword);
}
