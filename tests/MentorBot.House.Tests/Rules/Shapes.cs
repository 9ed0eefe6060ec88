using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MentorBot.House.Tests.Rules;

/// <summary>How types are made: closed families, sealed classes, a sentence on each public one; and who may catch everything.</summary>
internal static class Shapes
{
    internal static IEnumerable<Violation> OpenFamilies(SourceFile file)
    {
        var families = file.Nodes<RecordDeclarationSyntax>().Where(record => Has(record, SyntaxKind.AbstractKeyword)).ToList();
        var doors = families.Where(family => !IsClosed(family))
            .Select(family => file.At(family, $"The family {family.Identifier.Text} can be added to from outside", "Give it a private constructor and nothing but that"));
        var cases = families.SelectMany(family => CasesOf(family).Where(one => !Has(one, SyntaxKind.SealedKeyword)))
            .Select(one => file.At(one, $"The case {one.Identifier.Text} is not sealed", "Seal it"));
        return doors.Concat(cases);
    }

    internal static IEnumerable<Violation> UnsealedClasses(SourceFile file) =>
        from type in file.Nodes<TypeDeclarationSyntax>()
        where type is ClassDeclarationSyntax || (type is RecordDeclarationSyntax record && !record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword))
        where !type.Modifiers.Any(word => word.Kind() is SyntaxKind.SealedKeyword or SyntaxKind.AbstractKeyword or SyntaxKind.StaticKeyword)
        select file.At(type, $"{type.Identifier.Text} can be inherited from", "Seal it, or make it abstract");

    internal static IEnumerable<Violation> SilentTypes(SourceFile file) =>
        from type in file.Nodes<MemberDeclarationSyntax>()
        where type is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
        where type.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().All(one => Has(one, SyntaxKind.PublicKeyword)) && Has(type, SyntaxKind.PublicKeyword)
        where !Documentation(type).Any(element => element is "summary" or "inheritdoc")
        select file.At(type, "A public type says nothing about itself", "Give it a one-sentence summary in words a moderator would use");

    internal static IEnumerable<Violation> CatchAlls(SourceFile file) =>
        from clause in file.Nodes<CatchClauseSyntax>()
        where clause.Declaration is null || clause.Declaration.Type.ToString() is "Exception" or "System.Exception"
        select file.At(clause, "Everything is caught", "Catch what can be answered; only the turn, a worker and the reload catch all, three in the whole product");

    internal static bool MayCatchAll(SourceFile file) =>
        file.Path.StartsWith("src/MentorBot.Runtime/Turns/", StringComparison.Ordinal)
        || file.Path.StartsWith("src/MentorBot.KnowledgeFolder/Watching/", StringComparison.Ordinal)
        || file.Name.EndsWith("Worker.cs", StringComparison.Ordinal);

    private static bool IsClosed(RecordDeclarationSyntax family) => family.ParameterList is null
        && family.Members.OfType<ConstructorDeclarationSyntax>().Where(one => !Has(one, SyntaxKind.StaticKeyword)).ToList() is { Count: > 0 } constructors
        && constructors.TrueForAll(one => Has(one, SyntaxKind.PrivateKeyword));

    private static IEnumerable<RecordDeclarationSyntax> CasesOf(RecordDeclarationSyntax family) => family.Members.OfType<RecordDeclarationSyntax>()
        .Where(one => one.BaseList?.Types.Any(type => type.Type is SimpleNameSyntax name && name.Identifier.Text == family.Identifier.Text) == true);

    private static bool Has(MemberDeclarationSyntax member, SyntaxKind word) => member.Modifiers.Any(word);

    private static IEnumerable<string> Documentation(MemberDeclarationSyntax member) => member.GetLeadingTrivia()
        .Select(trivia => trivia.GetStructure())
        .OfType<DocumentationCommentTriviaSyntax>()
        .SelectMany(comment => comment.Content)
        .Select(part => part switch
        {
            XmlElementSyntax element => element.StartTag.Name.ToString(),
            XmlEmptyElementSyntax element => element.Name.ToString(),
            _ => "",
        });
}
