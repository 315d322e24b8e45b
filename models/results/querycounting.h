// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/platformclient.h"
#include "models/queryservice/querysession.h"
#include "models/results/queryquestions.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>

namespace exportdesk
{

class Clock;

/// Lets Query Service count the rows of a result, of which nothing is fetched but figures: for exports that are too
/// large for this computer. Gives the answer that ResultCounting gives.
class QueryCounting final : public QObject
{
    Q_OBJECT

public:
    QueryCounting(PlatformClient &client, const Clock &clock, QObject *parent = nullptr);

    /// Once. \a answer has the batches. Destroying this ends the query that is being executed.
    void start(const ResultAnswer &answer);
    /// What is known, with the problem if there was one.
    const ResultAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    void progressed(qint64 questions, qint64 of);
    void finished();

private:
    void readDataset();
    void readSchemas();
    void connectSession();
    void ask();
    void accept(const QueryQuestion &question, const QueryOutcome &outcome);
    void acceptRound();
    void finish(const std::optional<ResultProblem> &problem = {});

    QPointer<PlatformClient> m_client;
    const Clock &m_clock;
    ResultAnswer m_answer;
    QString m_table;
    QueryQuestions::Schemas m_schemas;
    int m_reading = 0; ///< schemas
    std::optional<QueryQuestions> m_questions;
    std::deque<QueryQuestion> m_waiting;
    std::unique_ptr<QuerySession> m_session;
    std::optional<qint64> m_expiresMs; ///< of its token, by our clock
    qint64 m_asked = 0;
    bool m_rowsAreKnown = false;
    bool m_wasRenewed = false; ///< the session, since the last answer
    QElapsedTimer m_timer;
};

} // namespace exportdesk
