// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queryservice/queryoutcome.h"
#include "models/results/queryfield.h"
#include "models/results/resultanswer.h"

#include <functional>

namespace exportdesk
{

/// A SELECT and what its rows mean for an answer.
struct QueryQuestion {
    QString sql;
    std::function<void(const QueryTable &table, ResultAnswer *answer)> accept;
    /// When the table lacks a column: what to ask instead; may be nothing.
    std::function<QList<QueryQuestion>(ResultAnswer *answer)> without;
};

/// What Query Service is asked about the rows of a result: the questions of DuckDbQuestions, in the service's SQL ("SQL
/// syntax", "Nested data structures"). Each is filtered by batch and contains no value of a profile. Pure.
class QueryQuestions
{
public:
    struct Schemas {
        FieldTree profile;
        FieldTree event;
    };

    /// \a table: of the dataset. \a batches: those with rows.
    QueryQuestions(const ResultSubject &subject, const QString &table, const QStringList &batches, Schemas schemas);

    /// The first one: how many rows there are, by batch. The others need its answer.
    QueryQuestion rows() const;
    /// Writes the requested fields and segments into \a answer, whose rows are counted, and gives what is to be asked.
    QList<QueryQuestion> all(ResultAnswer *answer) const;

private:
    struct Counted {
        qsizetype index = 0; ///< in the answer
        QueryField field;
    };

    void addFieldAnswers(ResultAnswer *answer, bool ofEvents) const;
    void addFields(const ResultAnswer &answer, bool ofEvents, QList<QueryQuestion> *questions) const;
    QueryQuestion fieldsQuestion(const QList<Counted> &fields, bool ofEvents, bool isExact) const;
    void addIdentities(ResultAnswer *answer, QList<QueryQuestion> *questions) const;
    void addSegments(ResultAnswer *answer, QList<QueryQuestion> *questions) const;
    void addEvents(ResultAnswer *answer, QList<QueryQuestion> *questions) const;
    bool isExported(const QString &column) const;
    QString from(const QString &condition = {}) const;
    QString events() const;
    QString batch() const;

    ResultSubject m_subject;
    QString m_table;
    QStringList m_batches;
    Schemas m_schemas;
};

} // namespace exportdesk
