// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/nearids.h"

#include "models/choices/nearpath.h"

#include <QRegularExpression>
#include <QUrl>

#include <functional>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype offersAtMost = 3;
constexpr qsizetype leastForErrors = 6; ///< shorter names differ by more than an error

QString withoutQuotes(const QString &text)
{
    static const QRegularExpression quotes(u"^[\"'`“”„‘’«»\\s]+|[\"'`“”„‘’«»\\s]+$"_s);
    return QString(text).remove(quotes);
}

/// Without what is written differently: letter case, hyphens, braces.
QString foldedId(const QString &id)
{
    QString folded = id.toLower();
    folded.removeIf([](QChar c) { return c == u'-' || c == u'{' || c == u'}'; });
    return folded;
}

QString foldedName(const QString &name)
{
    return name.simplified().toCaseFolded();
}

bool isNear(const QString &left, const QString &right)
{
    const int limit = left.size() < 12 ? 1 : 2;
    return left.size() >= leastForErrors && editDistance(left, right, limit) <= limit;
}

/// "Buyers 2023" is no misspelling of "Buyers 2024".
bool isNearName(const QString &left, const QString &right)
{
    const auto digits = [](QString name) { return name.removeIf([](QChar c) { return !c.isDigit(); }); };
    return isNear(left, right) && digits(left) == digits(right);
}

} // namespace

QString bareId(const QString &written)
{
    QString text = withoutQuotes(written);
    if (text.startsWith("urn:uuid:"_L1, Qt::CaseInsensitive))
        text.remove(0, 9);
    // A page of Experience Platform has its path behind the #.
    static const QRegularExpression page(
        u"^https?://[^\\s?]*#/[^\\s?]*/([0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?(?:[?].*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto found = page.match(text); found.hasMatch())
        return found.captured(1).toLower();
    static const QRegularExpression reference(u"^(?:@/|https?://|/)[^?#]*/([^/?#]+)/?(?:[?#].*)?$"_s);
    const QRegularExpressionMatch match = reference.match(text);
    return match.hasMatch() ? QUrl::fromPercentEncoding(match.captured(1).toUtf8()) : text;
}

QStringList nearIds(const QString &written, const QHash<QString, QString> &names)
{
    if (names.contains(written))
        return {};
    const QString id = bareId(written);
    const QString name = foldedName(withoutQuotes(written));
    if (id.isEmpty())
        return {};
    using Test = std::function<bool(const QString &, const QString &)>;
    const QList<Test> tests{
        [&id](const QString &one, const QString &) { return one == id; },
        [&id](const QString &one, const QString &) { return foldedId(one) == foldedId(id); },
        [&name](const QString &, const QString &called) { return foldedName(called) == name; },
        [&id](const QString &one, const QString &) { return isNear(foldedId(one), foldedId(id)); },
        [&name](const QString &, const QString &called) { return isNearName(foldedName(called), name); },
    };
    for (const Test &test : tests) {
        QStringList found;
        for (auto one = names.constBegin(); one != names.constEnd(); ++one) {
            if (test(one.key(), one.value()))
                found += one.key();
        }
        if (found.isEmpty())
            continue;
        std::sort(found.begin(), found.end(), [&names](const QString &left, const QString &right) {
            return std::pair(names.value(left), left) < std::pair(names.value(right), right);
        });
        return found.mid(0, offersAtMost);
    }
    return {};
}

QList<RequestEdit> idEdits(const QString &path, const QString &written, const QHash<QString, QString> &names)
{
    QList<RequestEdit> edits;
    const QStringList near = nearIds(written, names);
    QStringList called;
    for (const QString &id : near)
        called += names.value(id);
    for (const QString &id : near) {
        const QString name = names.value(id);
        const bool tellsApart = !name.isEmpty() && called.count(name) == 1;
        edits += RequestEdit{path, path, jsonString(id), tellsApart ? name : id};
    }
    static const QRegularExpression reference(u"^\\s*[\"'“„]?(@/|https?://)"_s);
    if (const QString bare = bareId(written); edits.isEmpty() && bare != written && reference.match(written).hasMatch())
        edits += RequestEdit{path, path, jsonString(bare), bare};
    return edits;
}

} // namespace exportdesk
