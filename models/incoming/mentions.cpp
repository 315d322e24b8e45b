// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/mentions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype mostMentions = 20;
constexpr qsizetype mostSearched = 256 * 1024;

const QString uuidForm = u"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"_s;

} // namespace

QList<PageAddress> pageAddressesIn(const QString &text)
{
    static const QRegularExpression page(
        u"https://experience(?:-[\\w]+)?\\.adobe\\.com/[^\\s\"'<>]*?#/(?:@([\\w.-]+)/)?(?:sname:([\\w-]+)/"
        u")?[^\\s\"'<>]*?"
        "\\bplatform/(?:(dataset)s?/(?:[\\w-]+/)*?([0-9a-f]{24})|(?:segment|audience)s?/(?:[\\w-]+/)*?("_s
            + uuidForm + u"))(?![\\w-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<PageAddress> pages;
    for (auto all = page.globalMatch(text.left(mostSearched)); all.hasNext() && pages.size() < mostMentions;) {
        const auto found = all.next();
        const bool dataset = found.hasCaptured(3);
        const PageAddress one{dataset ? PageAddress::Of::Dataset : PageAddress::Of::Segment,
                              found.captured(dataset ? 4 : 5).toLower(), found.captured(2), found.captured(1)};
        if (!pages.contains(one))
            pages += one;
    }
    return pages;
}

QStringList jobsMentionedIn(const QString &text)
{
    static const QRegularExpression job(
        u"(?<!segment[ -])(?<!segment)\\b(?:(?:export[ -]?)?(?:job|auftrag(?:e?s)?))"
        "(?: mit der| mit| with the| with)?(?:[ -]?(?:id|nr\\.?|no\\.?|number|nummer))?[ \\t]*(?:[:#=]|ist|is)?[ \\t]*#?[„“\"'`(]?(?|("_s
            + uuidForm + u")|(\\d{3,12}))(?![\\w-]|[.,]\\d|:\\d)|/export/jobs/([A-Za-z0-9_-]{3,64})(?![\\w-])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList jobs;
    for (auto all = job.globalMatch(text.left(mostSearched)); all.hasNext() && jobs.size() < mostMentions;) {
        const auto found = all.next();
        const QString id = found.captured(1) + found.captured(2);
        if (!jobs.contains(id))
            jobs += id;
    }
    return jobs;
}

QStringList partsMentionedIn(const QString &text)
{
    static const QRegularExpression part(u"(?<![\\w./@:-])(?:"_s + uuidForm
                                         + u"|_?[A-Za-z]\\w*(?:\\.[A-Za-z_]\\w*){2,8})(?![\\w/@:(-]|\\.\\w)"_s);
    QStringList parts;
    for (auto all = part.globalMatch(text.left(mostSearched)); all.hasNext() && parts.size() < mostMentions;) {
        const QString found = all.next().captured();
        if (!parts.contains(found) && !found.startsWith("www."_L1) && !found.startsWith("_xdm.context."_L1))
            parts += found;
    }
    return parts;
}

} // namespace exportdesk
