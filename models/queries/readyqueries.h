// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/querysubject.h"

#include <QList>

namespace exportdesk
{

/// A statement for Query Service that answers one question about the rows of a job. It only reads, is filtered by batch
/// and contains no value of a profile: the history of the service keeps every statement.
struct ReadyQuery {
    enum class Question {
        Rows, ///< how many
        FirstRows,
        FilledFields,
        Namespaces,
        SegmentStates,
        NewProfiles, ///< against the last run
        DoubledIdentities,
        Batches, ///< all of the table
    };

    Question question = Question::Rows;
    QString sql; ///< with the settings that it needs

    bool operator==(const ReadyQuery &) const = default;
};

/// The statements that \a subject allows; none without a table or batches. Query Service guide, "Nested data
/// structures" and "SQL syntax".
QList<ReadyQuery> readyQueries(const QuerySubject &subject);
/// A word for scripts: "rows", "first-rows", …
QString readyQueryCode(ReadyQuery::Question question);
/// "Count rows", in the current language.
QString readyQueryTitle(ReadyQuery::Question question);

} // namespace exportdesk
