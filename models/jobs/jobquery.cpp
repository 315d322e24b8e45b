// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobquery.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// A German key or value and the English one that it stands for.
struct Alias {
    QLatin1String german; ///< folded: lower case, without accents
    QLatin1String english;
};

constexpr std::array keyAliases{
    Alias{"datensatz"_L1, "dataset"_L1},
    Alias{"richtlinie"_L1, "policy"_L1},
    Alias{"fehler"_L1, "error"_L1},
    Alias{"ursache"_L1, "cause"_L1},
    Alias{"seit"_L1, "since"_L1},
    Alias{"bis"_L1, "until"_L1},
    Alias{"tag"_L1, "day"_L1},
    Alias{"notiz"_L1, "note"_L1},
    Alias{"dauer"_L1, "duration"_L1},
    Alias{"eigene"_L1, "mine"_L1},
    Alias{"quittiert"_L1, "acknowledged"_L1},
};

constexpr std::array statusAliases{
    Alias{"neu"_L1, "new"_L1},
    Alias{"laufend"_L1, "running"_L1},
    Alias{"in warteschlange"_L1, "queued"_L1},
    Alias{"warteschlange"_L1, "queued"_L1},
    Alias{"in verarbeitung"_L1, "processing"_L1},
    Alias{"erfolgreich"_L1, "succeeded"_L1},
    Alias{"fehlgeschlagen"_L1, "failed"_L1},
    Alias{"wird abgebrochen"_L1, "cancelling"_L1},
    Alias{"abgebrochen"_L1, "cancelled"_L1},
};

template <size_t size>
QString inEnglish(const QString &word, const std::array<Alias, size> &aliases)
{
    const auto alias = std::find_if(aliases.begin(), aliases.end(),
                                    [&word](const Alias &candidate) { return word == candidate.german; });
    return alias == aliases.end() ? word : QString(alias->english);
}

/// "10m", "1.5h", "90" (seconds), "7d"; nothing for everything else. "std" and "t" are the German hour and day.
std::optional<qint64> spanMs(QStringView text)
{
    struct Unit {
        QLatin1String word;
        qint64 ms;
    };
    constexpr std::array units{Unit{"ms"_L1, 1},         Unit{"min"_L1, 60'000},    Unit{"s"_L1, 1000},
                               Unit{"m"_L1, 60'000},     Unit{"std"_L1, 3'600'000}, Unit{"h"_L1, 3'600'000},
                               Unit{"d"_L1, 86'400'000}, Unit{"t"_L1, 86'400'000},  Unit{"w"_L1, 604'800'000}};
    qint64 factor = 1000;
    for (const Unit &unit : units) {
        if (text.endsWith(unit.word)) {
            factor = unit.ms;
            text.chop(unit.word.size());
            break;
        }
    }
    bool ok = false;
    const double number = text.toDouble(&ok);
    constexpr double longest = 1e15;
    if (!ok || !(number >= 0) || number * double(factor) > longest)
        return {};
    return qint64(std::llround(number * double(factor)));
}

/// A day as ISO 8601 or as Germans write it: "2026-11-03", "3.11.2026".
QDate dayFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? day : QDate::fromString(text, u"d.M.yyyy"_s);
}

/// "7d" ago, or a date, midnight in the operator's zone.
std::optional<qint64> momentMs(const QString &text, qint64 nowMs)
{
    if (const auto span = spanMs(text); span && !text.back().isDigit())
        return nowMs - *span;
    if (const QDateTime time = QDateTime::fromString(text.toUpper(), Qt::ISODate); time.isValid())
        return time.toMSecsSinceEpoch();
    if (const QDate day = dayFrom(text); day.isValid())
        return day.startOfDay().toMSecsSinceEpoch();
    return {};
}

std::optional<bool> yesNo(const QString &text)
{
    if (text == "yes"_L1 || text == "true"_L1 || text == "ja"_L1 || text == "1"_L1)
        return true;
    if (text == "no"_L1 || text == "false"_L1 || text == "nein"_L1 || text == "0"_L1)
        return false;
    return {};
}

bool takeDuration(const QString &value, JobQuery &query)
{
    const bool shorter = value.startsWith(u'<');
    const auto span = spanMs(QStringView(value).sliced(shorter || value.startsWith(u'>') ? 1 : 0));
    if (!span)
        return false;
    (shorter ? query.shorterThanMs : query.longerThanMs) = span;
    return true;
}

/// A whole day of the operator's zone.
bool takeDay(const QString &value, JobQuery &query)
{
    const QDate day = dayFrom(value);
    if (!day.isValid())
        return false;
    query.sinceMs = day.startOfDay().toMSecsSinceEpoch();
    query.untilMs = day.addDays(1).startOfDay().toMSecsSinceEpoch();
    return true;
}

/// Puts the value where it belongs; false when the key is unknown or the value unreadable.
bool addToken(const QString &key, const QString &folded, qint64 nowMs, JobQuery &query)
{
    if (folded.isEmpty())
        return false;
    struct List {
        QLatin1String key;
        QStringList JobQuery::*list;
    };
    static constexpr std::array lists{
        List{"status"_L1, &JobQuery::statuses}, List{"dataset"_L1, &JobQuery::datasets},
        List{"policy"_L1, &JobQuery::policies}, List{"segment"_L1, &JobQuery::segments},
        List{"error"_L1, &JobQuery::errors},    List{"id"_L1, &JobQuery::ids},
        List{"cause"_L1, &JobQuery::causes},    List{"note"_L1, &JobQuery::notes},
    };
    for (const List &list : lists) {
        if (key == list.key) {
            (query.*list.list).append(key == "status"_L1 ? inEnglish(folded, statusAliases) : folded);
            return true;
        }
    }
    if (key == "day"_L1)
        return takeDay(folded, query);
    if (key == "since"_L1)
        return (query.sinceMs = momentMs(folded, nowMs)).has_value();
    if (key == "until"_L1)
        return (query.untilMs = momentMs(folded, nowMs)).has_value();
    if (key == "mine"_L1)
        return (query.mine = yesNo(folded)).has_value();
    if (key == "acknowledged"_L1)
        return (query.acknowledged = yesNo(folded)).has_value();
    if (key == "batch"_L1)
        return (query.batchFailed = inEnglish(folded, statusAliases) == "failed"_L1);
    if (key == "duration"_L1)
        return takeDuration(folded, query);
    return false;
}

bool isKeyLetter(QChar c)
{
    return c.isLetter() || c == u'_';
}

} // namespace

bool JobQuery::isEmpty() const
{
    return words.isEmpty() && tokens.isEmpty();
}

QString JobQuery::without(const QString &text, const Token &token)
{
    return QString(text.left(token.start) + text.mid(token.start + token.length)).simplified();
}

JobQuery parseJobQuery(const QString &text, qint64 nowMs)
{
    JobQuery query;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        qsizetype colon = -1;
        bool keySoFar = true;
        bool quoted = false;
        QString value;
        for (; at < text.size() && (quoted || !text[at].isSpace()); ++at) {
            if (text[at] == u'"') {
                quoted = !quoted;
            } else if (colon < 0 && text[at] == u':' && keySoFar && at > start) {
                colon = at;
                value.clear();
            } else {
                keySoFar &= isKeyLetter(text[at]);
                value += text[at];
            }
        }
        if (colon < 0) {
            if (!value.isEmpty())
                query.words.append(foldForSearch(value));
            continue;
        }
        const QString key = inEnglish(text.mid(start, colon - start).toLower(), keyAliases);
        JobQuery::Token token{start, at - start, key, value, false};
        token.understood = addToken(token.key, foldForSearch(value), nowMs, query);
        query.tokens.append(token);
    }
    return query;
}

QStringList jobQueryKeys()
{
    QStringList keys{u"status"_s, u"dataset"_s, u"policy"_s, u"segment"_s,  u"error"_s,
                     u"cause"_s,  u"id"_s,      u"since"_s,  u"until"_s,    u"day"_s,
                     u"note"_s,   u"batch"_s,   u"mine"_s,   u"duration"_s, u"acknowledged"_s};
    for (const Alias &alias : keyAliases)
        keys.append(QString(alias.german));
    return keys;
}

bool containsAny(const QStringList &parts, const QString &folded)
{
    return std::any_of(parts.begin(), parts.end(), [&folded](const QString &part) { return folded.contains(part); });
}

QString foldForSearch(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    // Accents are parted from their letters and left out.
    for (QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    }
    // Qt's case folding does not expand ß to ss.
    return folded.toCaseFolded().replace(u'ß', u"ss"_s);
}

} // namespace exportdesk
