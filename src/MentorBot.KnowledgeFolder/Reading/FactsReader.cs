using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Knowledge.Checks;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads what the front matter says by the kind of its page.</summary>
internal sealed class FactsReader(KeyTexts keys, Complaints complaints)
{
    private const string NoSuccessor = "none";

    private readonly ImmutableArray<WrittenEntry>.Builder _entries = ImmutableArray.CreateBuilder<WrittenEntry>();

    /// <summary>The pages that were named, once the facts are read.</summary>
    internal ImmutableArray<WrittenEntry> Entries => _entries.ToImmutable();

    /// <summary>The facts; null, with a complaint, when something they need is missing.</summary>
    internal Facts? Read(PageKind kind, DateOnly today) => kind switch
    {
        PageKind.Role => Role(),
        PageKind.Skill => new Facts.Skill(Pages("needs", EntryKind.Skill)),
        PageKind.Certification => Certification(today),
        PageKind.Comparison => Comparison(),
        _ => new Facts.Guide(),
    };

    // All is read before anything is missed, so that one check names every fault.
    private Facts.Role? Role()
    {
        var (stage, skills) = (keys.Choice<Stage>("stage", "role"), Pages("skills", EntryKind.Skill));
        var (certifications, next) = (Pages("certifications", EntryKind.Certification), Pages("next", EntryKind.Role));
        return stage is null ? null : new Facts.Role(stage.Value, skills, certifications, next);
    }

    private Facts? Certification(DateOnly today)
    {
        if (keys.Find("kind")?.Value is YamlNode.Text { Words: "guide" })
        {
            return new Facts.Guide();
        }

        var form = keys.Choice<CertificationForm>("kind", "page");
        var status = keys.Choice<CertificationStatus>("status", "certification");
        var issuer = keys.Text("issuer");
        if (keys.Find("issuer") is null)
        {
            complaints.Error(1, "The certification has no issuer.", "Write who issues it: `issuer: …`.");
        }

        var retiredOn = RetiredOn(status, today);
        var successor = ReplacedBy(status);
        return form is null || status is null || issuer is null
            ? null
            : new Facts.Certification(form.Value, issuer.Text, status.Value, retiredOn, successor);
    }

    private DateOnly? RetiredOn(CertificationStatus? status, DateOnly today)
    {
        if (keys.Find("retired_on") is null && status is CertificationStatus.Retired)
        {
            complaints.Warn(1, "It is retired, and nothing says since when.", "Write `retired_on: ` and the last day on which it could be taken.");
        }

        if (keys.Day("retired_on") is not var (day, written))
        {
            return null;
        }

        if (status is CertificationStatus.Active or CertificationStatus.Unknown)
        {
            complaints.Error(written.Line, "`retired_on` says that it is retired, and `status` does not.", "Write `status: retired`, or take `retired_on` away.");
        }
        else if (day > today.AddDays(1))
        {
            complaints.Error(written.Line, $"It retires on {written.Text}, which is in the future.", "Until that day write `status: active`, and the day in the text.");
        }

        return day;
    }

    private string? ReplacedBy(CertificationStatus? status)
    {
        var written = keys.Text("replaced_by", KeyTexts.LongestTitle);
        if (keys.Find("replaced_by") is null && status is CertificationStatus.Retired)
        {
            complaints.Warn(1, "It is retired, and nothing says what came after it.", "Write `replaced_by: ` and the file name of the next one's page or its name; `none` when nothing came after it.");
        }

        if (written is null || written.Text == NoSuccessor)
        {
            return null;
        }

        if (status is CertificationStatus.Active)
        {
            complaints.Warn(written.Line, "`replaced_by` names what came after it, and it is still active.", "Take the key away until it is retired.");
        }

        if (Reference.TryParse(written.Text, out var reference))
        {
            _entries.Add(new WrittenEntry("replaced_by", reference, EntryKind.Certification, written.Line));
        }

        return written.Text;
    }

    private Facts Comparison()
    {
        var roles = Pages("roles", EntryKind.Role);
        if (keys.Find("roles") is { } field && roles.Length is not (2 or 3))
        {
            complaints.Error(field.Line, $"`roles` names {roles.Length}; two or three can be put side by side.", "Name two or three roles, or take the key away.");
        }

        return roles.IsEmpty ? new Facts.Guide() : new Facts.Comparison(roles);
    }

    private ImmutableArray<Reference> Pages(string key, EntryKind kind)
    {
        var pages = keys.Pages(key);
        _entries.AddRange(pages.Select(page => new WrittenEntry(key, page.Reference, kind, page.Written.Line)));
        return [.. pages.Select(page => page.Reference)];
    }
}
