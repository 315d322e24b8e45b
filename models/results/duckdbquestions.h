// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/duckdbfield.h"
#include "models/results/resultanswer.h"

#include <functional>

namespace exportdesk
{

/// A SELECT and what its rows mean for an answer.
struct ResultQuestion {
    QString sql;
    std::function<void(const ResultTable &table, ResultAnswer *answer)> accept;
};

/// What is asked about the rows of a result, in DuckDB's SQL over the view "exported". Pure.
///
/// The fields asked about are those of the request; where all were requested, those that the files have.
class DuckDbQuestions
{
public:
    static constexpr qsizetype fieldsAtMost = 500;
    static constexpr qsizetype fieldsPerQuestion = 60;
    /// Different values are counted exactly up to this many rows or values; of more, a sample is.
    static constexpr qint64 distinctExactly = 100'000;

    /// \a columns: of the view.
    DuckDbQuestions(const ResultSubject &subject, const QList<ResultColumn> &columns);

    /// The first one: how many rows there are, by batch. The others need its answer.
    ResultQuestion rows() const;
    /// Writes the requested fields and segments into \a answer, whose rows are counted, and gives what is to be asked.
    QList<ResultQuestion> all(ResultAnswer *answer) const;
    /// After these: different values of fields that have too many of them to be counted exactly.
    QList<ResultQuestion> distinctValues(const ResultAnswer &answer) const;

    /// Of the profile, as they are counted.
    QStringList profilePaths() const;

private:
    struct Counted;

    QList<Counted> counted(const ResultAnswer &answer, bool ofEvents) const;
    void addFields(const ResultAnswer &answer, bool ofEvents, QList<ResultQuestion> *questions) const;
    void addIdentities(ResultAnswer *answer, QList<ResultQuestion> *questions) const;
    void addSegments(ResultAnswer *answer, QList<ResultQuestion> *questions) const;
    void addEvents(ResultAnswer *answer, QList<ResultQuestion> *questions) const;
    QStringList eventPaths() const;

    ResultSubject m_subject;
    QList<ResultColumn> m_columns; ///< of the files, without batch_id
    QList<ResultColumn> m_eventColumns; ///< of an event; empty: no events in the files
};

} // namespace exportdesk
