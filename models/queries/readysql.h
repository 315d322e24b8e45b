// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/pastexports.h"
#include "models/jobs/exportjob.h"
#include "models/platform/failure.h"
#include "models/platform/platformclient.h"
#include "models/queries/readyqueries.h"
#include "models/queryservice/queryconnection.h"

#include <QObject>
#include <QPointer>

namespace exportdesk
{

/// Prepares what somebody needs who asks Query Service about the rows of a job: statements, and where to send them.
class ReadySql final : public QObject
{
    Q_OBJECT

public:
    enum class Problem {
        None,
        NoBatches, ///< the job wrote none
        NoTable, ///< the dataset has no table yet
        Unreadable, ///< the dataset: failure()
    };

    /// \a past outlives this.
    ReadySql(PlatformClient &client, const PastExports &past, QObject *parent = nullptr);

    /// Once; ends with finished().
    void prepare(const ExportJob &job);

    Problem problem() const { return m_problem; }
    /// Of Unreadable.
    const std::optional<Failure> &failure() const { return m_failure; }
    const QuerySubject &subject() const { return m_subject; }
    const QList<ReadyQuery> &queries() const { return m_queries; }
    /// Nothing when Query Service could not be asked: statements can be run in the platform's own editor, too.
    const std::optional<QueryConnection> &connection() const { return m_connection; }
    /// Why there is no connection.
    const std::optional<Failure> &connectionFailure() const { return m_connectionFailure; }

Q_SIGNALS:
    void finished();

private:
    void readDataset(const QString &datasetId);
    void readLastRun(const ExportRequest &request, const ExportJob &job);
    void readConnection();
    void end();

    QPointer<PlatformClient> m_client;
    const PastExports &m_past;
    int m_open = 0;
    Problem m_problem = Problem::None;
    std::optional<Failure> m_failure;
    QuerySubject m_subject;
    QList<ReadyQuery> m_queries;
    std::optional<QueryConnection> m_connection;
    std::optional<Failure> m_connectionFailure;
};

/// Why there are no statements, in the current language; empty when there are some.
QString readySqlProblem(const ReadySql &sql);

} // namespace exportdesk
