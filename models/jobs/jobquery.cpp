// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobquery.h"

#include "models/jobs/jobtext.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace exportdesk
{

using Problem = JobQuery::Problem;

namespace
{

/// The translation context of what the search says.
struct JobSearch {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::JobSearch)
};

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
    Alias{"batch fehlgeschlagen"_L1, "batch failed"_L1},
};

/// What a status can be called besides its word on the wire.
constexpr std::array statusNames{"running"_L1, "batch failed"_L1};

bool isKnownStatus(const QString &folded)
{
    const auto begins = [&folded](const QString &name) { return name.startsWith(folded); };
    if (std::any_of(statusNames.begin(), statusNames.end(), begins)
        || std::any_of(statusAliases.begin(), statusAliases.end(),
                       [&begins](const Alias &alias) { return begins(alias.german); }))
        return true;
    for (int number = 0; number < int(JobStatus::Unknown); ++number) {
        const auto status = JobStatus(number);
        if (begins(foldForSearch(wordOfJobStatus(status))) || begins(foldForSearch(jobText::status(status, {}))))
            return true;
    }
    return jobStatusFromWord(folded) != JobStatus::Unknown; // other spellings
}

template <size_t size>
QString inEnglish(const QString &word, const std::array<Alias, size> &aliases)
{
    const auto alias = std::find_if(aliases.begin(), aliases.end(),
                                    [&word](const Alias &candidate) { return word == candidate.german; });
    return alias == aliases.end() ? word : QString(alias->english);
}

/// "10m", "1.5h", "1,5h", "90" (seconds), "7d"; nothing for everything else. "std" and "t" are the German hour and day.
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
    const double number = text.toString().replace(u',', u'.').toDouble(&ok);
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

/// "today", "yesterday" by the operator's calendar; invalid for everything else.
QDate dayCalled(const QString &word, qint64 nowMs)
{
    struct Called {
        QLatin1String word;
        int daysAgo;
    };
    constexpr std::array all{Called{"today"_L1, 0}, Called{"yesterday"_L1, 1}, Called{"heute"_L1, 0},
                             Called{"gestern"_L1, 1}, Called{"vorgestern"_L1, 2}};
    const auto called = std::find_if(all.begin(), all.end(), [&word](const Called &one) { return one.word == word; });
    return called == all.end() ? QDate() : QDateTime::fromMSecsSinceEpoch(nowMs).date().addDays(-called->daysAgo);
}

/// A moment, and whether it is another one a little later.
struct Bound {
    qint64 ms = 0;
    bool moves = false;
};

/// "7d" ago, or a day or date: midnight in the operator's zone.
std::optional<Bound> boundFrom(const QString &text, qint64 nowMs)
{
    if (const auto span = spanMs(text); span && !text.back().isDigit())
        return Bound{nowMs - *span, true};
    if (const QDate day = dayCalled(text, nowMs); day.isValid())
        return Bound{day.startOfDay().toMSecsSinceEpoch(), true};
    if (const QDateTime time = QDateTime::fromString(text.toUpper(), Qt::ISODate); time.isValid())
        return Bound{time.toMSecsSinceEpoch(), false};
    if (const QDate day = dayFrom(text); day.isValid())
        return Bound{day.startOfDay().toMSecsSinceEpoch(), false};
    return {};
}

/// Also the beginning of the word, which may still be being typed.
std::optional<bool> yesNo(const QString &text)
{
    const auto begins = [&text](const auto &words) {
        return std::any_of(words.begin(), words.end(), [&text](QLatin1String word) { return word.startsWith(text); });
    };
    if (begins(std::array{"yes"_L1, "true"_L1, "ja"_L1, "1"_L1}))
        return true;
    if (begins(std::array{"no"_L1, "false"_L1, "nein"_L1, "0"_L1}))
        return false;
    return {};
}

Problem takeYesNo(const QString &value, std::optional<bool> &to)
{
    const auto answer = yesNo(value);
    if (!answer)
        return Problem::NotYesOrNo;
    if (to && *to != *answer)
        return Problem::Contradiction;
    to = answer;
    return Problem::None;
}

// Of several bounds all hold.
void atLeast(std::optional<qint64> &bound, qint64 value)
{
    bound = std::max(bound.value_or(value), value);
}

void atMost(std::optional<qint64> &bound, qint64 value)
{
    bound = std::min(bound.value_or(value), value);
}

Problem takeDuration(const QString &value, JobQuery &query)
{
    const bool shorter = value.startsWith(u'<');
    const auto span = spanMs(QStringView(value).sliced(shorter || value.startsWith(u'>') ? 1 : 0));
    if (!span)
        return Problem::NotADuration;
    if (shorter)
        atMost(query.shorterThanMs, *span);
    else
        atLeast(query.longerThanMs, *span);
    return Problem::None;
}

/// A whole day of the operator's zone.
Problem takeDay(const QString &value, qint64 nowMs, JobQuery &query)
{
    const QDate called = dayCalled(value, nowMs);
    const QDate day = called.isValid() ? called : dayFrom(value);
    if (!day.isValid())
        return Problem::NotADay;
    atLeast(query.sinceMs, day.startOfDay().toMSecsSinceEpoch());
    atMost(query.untilMs, day.addDays(1).startOfDay().toMSecsSinceEpoch());
    query.movesWithTime |= called.isValid();
    return Problem::None;
}

Problem takeBound(const QString &key, const QString &value, qint64 nowMs, JobQuery &query)
{
    const auto bound = boundFrom(value, nowMs);
    if (!bound)
        return Problem::NotAMoment;
    if (key == "since"_L1)
        atLeast(query.sinceMs, bound->ms);
    else
        atMost(query.untilMs, bound->ms);
    query.movesWithTime |= bound->moves;
    return Problem::None;
}

/// Bounds all hold; of ids and ranges one.
Problem takeId(const QString &value, JobQuery &query)
{
    if (!searchGrammar::isRange(value)) {
        query.ids.append(value);
        return Problem::None;
    }
    const auto range = searchGrammar::numberRange(value);
    if (!range)
        return Problem::NotARange;
    if (range->isClosed())
        query.idRanges.push_back(*range);
    else if (range->from)
        atLeast(query.idBounds.from, *range->from);
    else
        atMost(query.idBounds.to, *range->to);
    return Problem::None;
}

Problem takeStatus(const QString &value, JobQuery &query)
{
    const QString status = inEnglish(QString(value).replace(u'-', u' '), statusAliases);
    query.statuses.append(status);
    return isKnownStatus(status) ? Problem::None : Problem::UnknownStatus;
}

Problem takeBatch(const QString &value, JobQuery &query)
{
    if (inEnglish(value, statusAliases) != "failed"_L1)
        return Problem::UnknownBatchStatus;
    query.batchFailed = true;
    return Problem::None;
}

/// Puts the value where it belongs.
Problem addToken(const QString &key, const QString &folded, qint64 nowMs, JobQuery &query)
{
    struct List {
        QLatin1String key;
        QStringList JobQuery::*list;
    };
    static constexpr std::array lists{
        List{"dataset"_L1, &JobQuery::datasets}, List{"policy"_L1, &JobQuery::policies},
        List{"segment"_L1, &JobQuery::segments}, List{"error"_L1, &JobQuery::errors},
        List{"cause"_L1, &JobQuery::causes},     List{"note"_L1, &JobQuery::notes},
    };
    if (!jobQueryKeys().contains(key))
        return Problem::UnknownKey;
    if (folded.isEmpty())
        return Problem::NoValue;
    for (const List &list : lists) {
        if (key == list.key) {
            (query.*list.list).append(folded);
            return Problem::None;
        }
    }
    if (key == "id"_L1)
        return takeId(folded, query);
    if (key == "status"_L1)
        return takeStatus(folded, query);
    if (key == "day"_L1)
        return takeDay(folded, nowMs, query);
    if (key == "mine"_L1)
        return takeYesNo(folded, query.mine);
    if (key == "acknowledged"_L1)
        return takeYesNo(folded, query.acknowledged);
    if (key == "batch"_L1)
        return takeBatch(folded, query);
    if (key == "duration"_L1)
        return takeDuration(folded, query);
    return takeBound(key, folded, nowMs, query);
}

/// Puts one part of the search where it belongs.
void addPart(const SearchPart &part, qint64 nowMs, JobQuery &query)
{
    const QString folded = foldForSearch(part.value);
    JobQuery one;
    JobQuery &to = part.excluded ? one : query;
    JobQuery::Token token{part.start,    part.length, inEnglish(part.key, keyAliases),
                          part.key,      part.value,  Problem::None,
                          part.excluded, part.problem};
    if (part.problem != SearchPart::Problem::None) {
        token.problem = Problem::Grammar;
        query.tokens.append(token);
        return;
    }
    if (!part.isWord()) {
        token.problem = addToken(token.key, folded, nowMs, to);
        query.tokens.append(token);
        token.problem = Problem::None; // the whole search is refused, not what it excludes
        one.tokens = {token};
    } else if (!folded.isEmpty()) {
        to.words.append(folded);
    }
    if (!part.excluded || one.isEmpty())
        return;
    query.movesWithTime |= one.movesWithTime;
    query.excluded.push_back(one);
}

} // namespace

bool JobQuery::isEmpty() const
{
    return words.isEmpty() && tokens.isEmpty() && excluded.empty();
}

bool JobQuery::isRefused() const
{
    return std::any_of(tokens.begin(), tokens.end(), [](const Token &token) { return !token.isUnderstood(); });
}

QString JobQuery::without(const QString &text, const Token &token)
{
    return QString(text.left(token.start) + text.mid(token.start + token.length)).simplified();
}

JobQuery parseJobQuery(const QString &text, qint64 nowMs)
{
    JobQuery query;
    static const QStringList keys = jobQueryKeys();
    for (const SearchPart &part : searchGrammar::parts(text, keys))
        addPart(part, nowMs, query);
    return query;
}

QString searchProblem(const JobQuery::Token &token)
{
    switch (token.problem) {
    case Problem::None:
        return {};
    case Problem::UnknownKey:
        return JobSearch::tr("“%1” is not a search key. Put text that contains a colon in quotes.").arg(token.typedKey);
    case Problem::NoValue:
        return JobSearch::tr("A value is missing after “%1:”.").arg(token.typedKey);
    case Problem::NotAMoment:
        return JobSearch::tr("“%1” is not a time. Examples: 24h, 7d, yesterday, 2026-11-01.").arg(token.value);
    case Problem::NotADay:
        return JobSearch::tr("“%1” is not a day. Examples: today, yesterday, 2026-11-01.").arg(token.value);
    case Problem::NotADuration:
        return JobSearch::tr("“%1” is not a duration. Examples: >10m, <30s, >1.5h.").arg(token.value);
    case Problem::NotYesOrNo:
        return JobSearch::tr("“%1” is neither yes nor no.").arg(token.value);
    case Problem::UnknownStatus:
        return JobSearch::tr("No job has the status “%1”. Examples: running, succeeded, batch-failed, failed.")
            .arg(token.value);
    case Problem::UnknownBatchStatus:
        return JobSearch::tr("“%1” is not a batch status that can be searched for. Use batch:failed.").arg(token.value);
    case Problem::NotARange:
        return JobSearch::tr("“%1” is not a range of IDs. Examples: 24185..24190, >24185, <=24190.").arg(token.value);
    case Problem::Grammar:
        return searchGrammar::problem(token.grammar, token.value);
    case Problem::Contradiction:
        return JobSearch::tr("“%1:%2” contradicts an earlier part of the search.").arg(token.typedKey, token.value);
    }
    return {};
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
