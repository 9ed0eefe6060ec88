using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MentorBot.House.Tests.Rules;

/// <summary>Small enough to hold: files, methods, constructors, branches.</summary>
internal static class Sizes
{
    internal static IEnumerable<Violation> LongFiles(SourceFile file)
    {
        const int most = 250;
        var lines = file.Lines.Count();
        return lines <= most ? [] : [file.At(most + 1, $"The file has {lines} lines", $"Split it by idea; {most} are as many as a person can hold")];
    }

    internal static IEnumerable<Violation> LongMethods(SourceFile file)
    {
        const int most = 40;
        return
            from body in Bodies(file)
            let lines = LinesOf(body)
            where lines > most
            select file.At(body, $"{NameOf(body)} has {lines} lines", $"Name its parts as methods; {most} are the most");
    }

    internal static IEnumerable<Violation> GreedyConstructors(SourceFile file)
    {
        const int most = 5;
        return
            from parameters in file.Nodes<ParameterListSyntax>()
            where parameters.Parent is ConstructorDeclarationSyntax or ClassDeclarationSyntax or StructDeclarationSyntax
            where !(parameters.Parent is ConstructorDeclarationSyntax { Parent: RecordDeclarationSyntax })
            where parameters.Parameters.Count > most
            select file.At(parameters, $"A constructor takes {parameters.Parameters.Count} things", $"The type does too much, or some of them are one value; {most} are the most");
    }

    internal static IEnumerable<Violation> TangledMethods(SourceFile file)
    {
        const int most = 12;
        return
            from body in Bodies(file)
            let branches = ComplexityOf(body)
            where branches > most
            select file.At(body, $"{NameOf(body)} has a complexity of {branches}", $"Make a table of it or name its questions; {most} is the most");
    }

    /// <summary>One, and one more for every place where the way forks; all arms of a switch expression are one table.</summary>
    internal static int ComplexityOf(SyntaxNode body) => 1 + body.DescendantNodes().Count(node => node switch
    {
        IfStatementSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax => true,
        WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax => true,
        CatchClauseSyntax or SwitchSectionSyntax => true,
        BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression
            && !binary.Ancestors().OfType<WhenClauseSyntax>().Any(),
        _ => false,
    });

    private static IEnumerable<SyntaxNode> Bodies(SourceFile file) => file.Tree.GetRoot().DescendantNodes().Where(node =>
        node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax
        || (node is PropertyDeclarationSyntax property && property.ExpressionBody is not null));

    // From the signature to the last brace: what is written above a method does not make it longer.
    private static int LinesOf(SyntaxNode body)
    {
        var first = body.ChildNodesAndTokens().First(part => !part.IsKind(SyntaxKind.AttributeList)).GetLocation()!;
        return body.GetLocation().GetLineSpan().EndLinePosition.Line - first.GetLineSpan().StartLinePosition.Line + 1;
    }

    private static string NameOf(SyntaxNode body) => body switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax constructor => $"The constructor of {constructor.Identifier.Text}",
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        _ => "An operator or accessor",
    };
}
