// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjob.h"
#include "models/table/searchgrammar.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace exportdesk
{

/// A search as typed into the Jobs page, understood: `status:failed dataset:"Profile export" since:7d duration:>10m
/// -mine:yes free words`.
struct JobQuery {
    /// Why a part is refused.
    enum class Problem : quint8 {
        None,
        UnknownKey,
        NoValue, ///< `mine:`
        NotAMoment, ///< since, until
        NotADay,
        NotADuration,
        NotYesOrNo,
        UnknownStatus, ///< no status of this program; the platform may have others
        UnknownBatchStatus,
        NotARange, ///< of ids
        Contradiction, ///< `mine:yes mine:no`
        Grammar, ///< no `key:value`; grammar says what
    };

    /// One `key:value`, or a part that is refused, as it stood in the text, for the chip that removes it.
    struct Token {
        qsizetype start = 0;
        qsizetype length = 0;
        QString key; ///< empty: none; in English, lower case, whatever the language it was typed in
        QString typedKey; ///< lower case
        QString value; ///< without quotes
        Problem problem = Problem::None;
        bool excluded = false; ///< `-key:value`: only jobs that it does not fit
        SearchPart::Problem grammar = SearchPart::Problem::None;

        bool isUnderstood() const { return problem == Problem::None; }
        bool operator==(const Token &) const = default;
    };

    QStringList words; ///< folded; all must occur
    QList<Token> tokens;
    QStringList statuses; ///< folded; one must fit
    QStringList datasets; ///< folded parts of name or id; one must fit
    QStringList policies;
    QStringList segments;
    QStringList errors; ///< code, or part of code or message
    QStringList ids;
    std::vector<NumberRange> idRanges; ///< one of these, or of ids, must fit
    NumberRange idBounds; ///< `id:>24185 id:<24190`
    QStringList causes; ///< folded, as failureCause() or a whole code; one must be the cause of a failed job
    std::optional<qint64> sinceMs; ///< created at or after, epoch
    std::optional<qint64> untilMs; ///< created before, epoch
    bool movesWithTime = false; ///< a bound was given relative to now: `since:2h`, `day:yesterday`
    QStringList notes; ///< folded parts of the note; one must fit
    std::optional<bool> mine;
    bool batchFailed = false; ///< `batch:failed`: succeeded jobs of which a batch failed
    std::optional<bool> acknowledged; ///< failed jobs that somebody has read, or nobody
    std::optional<qint64> longerThanMs;
    std::optional<qint64> shorterThanMs;
    std::vector<JobQuery> excluded; ///< none may fit; each is one word or token

    bool isEmpty() const;
    /// A search that is not understood completely finds nothing.
    bool isRefused() const;
    /// The text without this token, tidied.
    static QString without(const QString &text, const Token &token);
    bool operator==(const JobQuery &) const = default;
};

/// What is no `key:value` is free text. \a nowMs is needed for `since:7d`. Keys and values are accepted in English and
/// in German, whatever the language of the window: a saved view may be older than its last change.
JobQuery parseJobQuery(const QString &text, qint64 nowMs);
/// Why this token is refused, and what it could be, in the language of the program; empty when it is understood.
QString searchProblem(const JobQuery::Token &token);
/// The keys that a search may contain, lower case, in both languages.
QStringList jobQueryKeys();
/// Whether one of the parts occurs in \a folded.
bool containsAny(const QStringList &parts, const QString &folded);
/// Lower-cased, without accents, the way searches compare.
QString foldForSearch(const QString &text);

} // namespace exportdesk
