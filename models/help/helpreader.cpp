// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/help/helpreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QRegularExpression &linkPattern()
{
    static const QRegularExpression pattern(u"\\[([^\\]]+)\\]\\(([^)\\s]+)\\)"_s);
    return pattern;
}

} // namespace

HelpPage readHelpPage(const QString &id, const QString &text)
{
    static const QRegularExpression entry(u"^## (.+?) \\{#([^}\\s]+)\\}\\s*$"_s);
    HelpPage page;
    page.id = id;
    page.text = text;
    QString *part = &page.introduction;
    QString group;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("# "_L1)) {
            if (page.title.isEmpty())
                page.title = line.mid(2).trimmed();
            else
                part = &group; // what introduces a group belongs to no entry
        } else if (const auto found = entry.match(line); found.hasMatch()) {
            page.entries.append({found.captured(2), found.captured(1), {}});
            part = &page.entries.last().text;
        } else {
            *part += line + u'\n';
        }
    }
    page.introduction = page.introduction.trimmed();
    for (HelpEntry &one : page.entries)
        one.text = one.text.trimmed();
    return page;
}

QStringList helpLinks(const QString &text)
{
    QStringList links;
    for (auto found = linkPattern().globalMatch(text); found.hasNext();)
        links.append(found.next().captured(2));
    return links;
}

QString plainHelpText(const QString &text)
{
    static const QRegularExpression anchor(u"\\s*\\{#[^}\\s]+\\}"_s);
    static const QRegularExpression signs(u"^\\|?(?:-{3,}\\|)+-*|[*`|]|^#+ |^- "_s,
                                          QRegularExpression::MultilineOption);
    return QString(text).replace(linkPattern(), u"\\1"_s).remove(anchor).remove(signs).simplified();
}

QString foldedHelpText(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return folded;
}

} // namespace exportdesk
