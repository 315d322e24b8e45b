// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/help/helpbook.h"

#include "models/help/helpreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype excerptLength = 110;

QString excerptOf(const QString &plain, const QString &word)
{
    const QString folded = foldedHelpText(plain);
    // Folding may change the length of what stands before; an excerpt that begins a letter off is still read.
    const qsizetype at = std::max<qsizetype>(0, folded.indexOf(word));
    const qsizetype begin = at < excerptLength / 2 ? 0 : plain.lastIndexOf(u' ', at - excerptLength / 3) + 1;
    QString excerpt = plain.mid(begin, excerptLength);
    if (begin + excerptLength < plain.size())
        excerpt = excerpt.left(std::max<qsizetype>(excerptLength / 2, excerpt.lastIndexOf(u' '))) + u'…';
    return begin > 0 ? u'…' + excerpt : excerpt;
}

bool hasAll(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace

const QString HelpBook::startPage = u"index"_s;

HelpBook::HelpBook(const QString &language)
    : m_language(language == "de"_L1 ? u"de"_s : u"en"_s)
{
    const QDir folder(u":/help/"_s + m_language);
    const QStringList names = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            m_pages.append(readHelpPage(name.chopped(3), QString::fromUtf8(file.readAll())));
    }
}

const HelpPage *HelpBook::page(const QString &id) const
{
    const auto found
        = std::find_if(m_pages.begin(), m_pages.end(), [&id](const HelpPage &one) { return one.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

bool HelpBook::contains(const QString &address) const
{
    const HelpPage *on = page(address.section(u'#', 0, 0));
    const QString anchor = address.section(u'#', 1);
    return on
        && (anchor.isEmpty() || std::any_of(on->entries.begin(), on->entries.end(), [&anchor](const HelpEntry &entry) {
                return entry.anchor == anchor;
            }));
}

QString HelpBook::nearest(const QString &address) const
{
    if (contains(address))
        return address;
    const QString id = address.section(u'#', 0, 0);
    return page(id) ? id : startPage;
}

QStringList HelpBook::contents() const
{
    QStringList ids{startPage};
    if (const HelpPage *start = page(startPage))
        ids += helpLinks(start->text);
    return ids;
}

QList<HelpBook::Hit> HelpBook::search(const QString &words) const
{
    const QStringList wanted = foldedHelpText(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    QList<Hit> inTitle;
    QList<Hit> inText;
    const auto judge = [&](const QString &address, const QString &title, const QString &text) {
        const QString plain = plainHelpText(text);
        const QString names = foldedHelpText(title + u' ' + address.section(u'#', 1));
        if (hasAll(names, wanted))
            inTitle.append({address, title, excerptOf(plain, wanted.first())});
        else if (hasAll(names + u' ' + foldedHelpText(plain), wanted))
            inText.append({address, title, excerptOf(plain, wanted.first())});
    };
    for (const HelpPage &page : m_pages) {
        judge(page.id, page.title, page.introduction);
        for (const HelpEntry &entry : page.entries)
            judge(page.id + u'#' + entry.anchor, entry.title, entry.text);
    }
    return inTitle + inText;
}

} // namespace exportdesk
