namespace MentorBot.Core.Search;

/// <summary>Folds the forms of a letter that look different and mean the same, without the platform's tables: the process runs with InvariantGlobalization.</summary>
public static class Letters
{
    private const string Accented = "àáâãäåāçćčèéêëēęěìíîïīñńňòóôõöøōśšùúûüūůýÿžźżÀÁÂÃÄÅĀÇĆČÈÉÊËĒĘĚÌÍÎÏĪÑŃŇÒÓÔÕÖØŌŚŠÙÚÛÜŪŮÝŸŽŹŻ";
    private const string Bare = "aaaaaaaccceeeeeeeiiiiinnnooooooossuuuuuuyyzzzAAAAAAACCCEEEEEEEIIIIINNNOOOOOOOSSUUUUUUYYZZZ";

    /// <summary>A full-width form (https://www.unicode.org/charts/PDF/UFF00.pdf) as its plain one, an accented Latin letter without its accent, anything else as it is.</summary>
    public static char Fold(char letter) => letter switch
    {
        < '\u0080' => letter,
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        _ => Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Bare[at] : letter,
    };
}
