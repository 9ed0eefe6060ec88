using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MentorBot.House.Tests;

/// <summary>One text file of the repository; C# comes with its syntax tree.</summary>
/// <param name="Path">From the root of the repository, with forward slashes.</param>
/// <param name="Text">All of it.</param>
internal sealed record SourceFile(string Path, string Text)
{
    private static readonly CSharpParseOptions Latest = new(LanguageVersion.Preview, DocumentationMode.Parse);

    private readonly Lazy<SyntaxTree> _tree = new(() => CSharpSyntaxTree.ParseText(Text, Latest, Path));

    internal bool IsCode => Path.EndsWith(".cs", StringComparison.Ordinal);

    internal bool IsProduct => IsCode && Path.StartsWith("src/", StringComparison.Ordinal);

    internal bool IsTest => IsCode && Path.StartsWith("tests/", StringComparison.Ordinal);

    internal string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The project's folder name, which is its root namespace: <c>MentorBot.Core</c>.</summary>
    internal string Project => Path.Split('/') is [_, var project, _, ..] ? project : "";

    internal SyntaxTree Tree => _tree.Value;

    internal IEnumerable<string> Lines => Text.EndsWith('\n') ? Text.Split('\n').SkipLast(1) : Text.Split('\n');

    internal IEnumerable<T> Nodes<T>()
        where T : SyntaxNode => Tree.GetRoot().DescendantNodes().OfType<T>();

    internal IEnumerable<BaseTypeDeclarationSyntax> Types => Nodes<BaseTypeDeclarationSyntax>();

    /// <summary>A violation at a node of this file.</summary>
    internal Violation At(SyntaxNode node, string trouble, string advice) => At(node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, trouble, advice);

    /// <summary>A violation at a line of this file, counted from 1.</summary>
    internal Violation At(int line, string trouble, string advice) => new(Path, line, trouble, advice);
}
