using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>A card with one of everything, and what goes to Slack for it.</summary>
internal static class SlackCard
{
    internal const string Golden =
        """
        {
          "text": "MLOps Engineer\nKeeps models running &amp; watched.\nFirst steps\n3. Docker\n    ◦ kubectl get pods\n4. Terraform\nShip it.\na &lt; b\nData Engineer: moves data\nThe article Last checked 2026-11-21.",
          "blocks": [
            {
              "type": "header",
              "text": {
                "text": "MLOps Engineer",
                "type": "plain_text"
              }
            },
            {
              "type": "section",
              "text": {
                "text": "Keeps models *running* &amp; _watched_.\n\n*First steps*",
                "type": "mrkdwn",
                "verbatim": true
              },
              "expand": true
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "style": "ordered",
                  "elements": [
                    {
                      "elements": [
                        {
                          "type": "text",
                          "text": "Docker"
                        }
                      ],
                      "type": "rich_text_section"
                    }
                  ],
                  "offset": 2,
                  "type": "rich_text_list"
                },
                {
                  "style": "bullet",
                  "elements": [
                    {
                      "elements": [
                        {
                          "type": "text",
                          "text": "kubectl get pods",
                          "style": {
                            "code": true
                          }
                        }
                      ],
                      "type": "rich_text_section"
                    }
                  ],
                  "indent": 1,
                  "type": "rich_text_list"
                },
                {
                  "style": "ordered",
                  "elements": [
                    {
                      "elements": [
                        {
                          "type": "text",
                          "text": "Terraform"
                        }
                      ],
                      "type": "rich_text_section"
                    }
                  ],
                  "offset": 3,
                  "type": "rich_text_list"
                }
              ]
            },
            {
              "type": "section",
              "text": {
                "text": "&gt; Ship it.\n\n```\na &lt; b\n```",
                "type": "mrkdwn",
                "verbatim": true
              },
              "expand": true
            },
            {
              "type": "section",
              "text": {
                "text": "*Data Engineer*: moves data",
                "type": "mrkdwn",
                "verbatim": true
              },
              "expand": true,
              "accessory": {
                "text": {
                  "text": "Show",
                  "type": "plain_text"
                },
                "action_id": "b1",
                "value": "m1.roles.all.1",
                "type": "button",
                "accessibility_label": "Data Engineer"
              }
            },
            {
              "type": "context",
              "elements": [
                {
                  "text": "<https://example.org/a?b=1&amp;c=2|The article> Last checked 2026-11-21.",
                  "type": "mrkdwn",
                  "verbatim": true
                }
              ]
            },
            {
              "type": "actions",
              "elements": [
                {
                  "text": {
                    "text": "Skills",
                    "type": "plain_text"
                  },
                  "action_id": "b2",
                  "value": "m1.show.roles/mlops-engineer#skills.1",
                  "type": "button"
                },
                {
                  "text": {
                    "text": "Help",
                    "type": "plain_text"
                  },
                  "action_id": "b3",
                  "value": "m1.help",
                  "type": "button"
                }
              ]
            }
          ]
        }
        """;

    internal static readonly ImmutableArray<Block> Blocks =
    [
        new Block.Heading("MLOps Engineer"),
        new Block.Passage(new Prose.Paragraph(RichText.Of(
            new Inline.Plain("Keeps models "), new Inline.Strong("running"), new Inline.Plain(" & "), new Inline.Emphasis("watched"), new Inline.Plain(".")))),
        new Block.Passage(new Prose.Subheading(RichText.Of("First steps"))),
        new Block.Passage(new Prose.List(Numbered: true, Start: 3,
            [new ListItem(RichText.Of("Docker"), 0), new ListItem(RichText.Of(new Inline.Code("kubectl get pods")), 1), new ListItem(RichText.Of("Terraform"), 0)])),
        new Block.Passage(new Prose.Quote(RichText.Of("Ship it."))),
        new Block.Passage(new Prose.CodeBlock("a < b")),
        new Block.Choice(RichText.Of(new Inline.Strong("Data Engineer"), new Inline.Plain(": moves data")), new Button("Data Engineer", new ActionToken.ListRoles()) { Brief = "Show" }),
        new Block.Footnote(RichText.Of(new Inline.WebLink("The article", new Uri("https://example.org/a?b=1&c=2")), new Inline.Plain(" Last checked 2026-11-21."))),
        new Block.Buttons([new Button("Skills", new ActionToken.Show(Address.TryParse("roles/mlops-engineer#skills", out var skills) ? skills : default)), new Button("Help", new ActionToken.Help())]),
    ];
}
