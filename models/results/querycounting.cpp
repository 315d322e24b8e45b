// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/querycounting.h"

#include "models/choices/schemacalls.h"
#include "models/datasets/datasetcalls.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/queryservice/querycalls.h"
#include "models/queryservice/querynames.h"
#include "models/results/resultproblem.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString unknownColumn = u"42703"_s;
constexpr qint64 tokenReserveMs = 11LL * 60 * 1000; ///< as long as a query may take

bool hasRows(const Batch &batch)
{
    return batch.group() == BatchGroup::Done || batch.group() == BatchGroup::Unknown;
}

} // namespace

QueryCounting::QueryCounting(PlatformClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_clock(clock)
{
}

void QueryCounting::start(const ResultAnswer &answer)
{
    m_answer = answer;
    m_answer.problem.reset();
    m_answer.computation = {u"query-service"_s, 0, 0, 0};
    m_timer.start();
    if (QuerySession::isPossible())
        readDataset();
    else
        finish(resultProblem(QueryFailure{QueryFailure::Kind::NoDriver, {}, {}}));
}

void QueryCounting::readDataset()
{
    deliver(DatasetCalls(*m_client).lookUp(m_answer.subject.job.datasetId), this,
            [this](const Outcome<Dataset> &dataset) {
                if (!dataset)
                    return finish(resultProblem(dataset.failure()));
                m_table = dataset.value().queryTable;
                if (!isTableName(m_table))
                    return finish(noQueryTable());
                readSchemas();
            });
}

/// The columns of the table are those of the dataset's schema, which is the union schema for exports of profiles.
void QueryCounting::readSchemas()
{
    const auto read = [this](QLatin1String schema, FieldTree *into) {
        ++m_reading;
        deliver(SchemaCalls(*m_client).unionSchema(schema), this, [this, into](const Outcome<FieldTree> &tree) {
            if (tree)
                *into = tree.value();
            else if (!m_answer.problem)
                m_answer.problem = resultProblem(tree.failure());
            if (--m_reading > 0)
                return;
            if (m_answer.problem)
                finish(m_answer.problem);
            else
                connectSession();
        });
    };
    read(SchemaCalls::profileUnion, &m_schemas.profile);
    if (m_answer.subject.request.events)
        read(SchemaCalls::eventUnion, &m_schemas.event);
}

void QueryCounting::connectSession()
{
    deliver(QueryCalls(*m_client).access(), this, [this](const Outcome<QueryAccess> &access) {
        if (!access)
            return finish(resultProblem(access.failure()));
        QueryLimits limits;
        limits.settings = {u"SET drop_system_columns=false"_s};
        m_session = std::make_unique<QuerySession>(access.value(), limits);
        m_expiresMs = access.value().expiresMs;
        if (m_expiresMs)
            *m_expiresMs -= m_client->clockSkewMs();
        if (!m_questions) {
            QStringList batches;
            for (const BatchAnswer &one : std::as_const(m_answer.batches))
                if (hasRows(one.batch))
                    batches += one.batch.id;
            m_questions.emplace(m_answer.subject, m_table, batches, m_schemas);
            m_waiting.push_back(m_questions->rows());
        }
        ask();
    });
}

void QueryCounting::ask()
{
    Q_EMIT progressed(m_asked, m_asked + qint64(m_waiting.size()));
    if (m_waiting.empty()) {
        acceptRound();
        return;
    }
    // A query must not outlive its token.
    if (m_expiresMs && !m_wasRenewed && *m_expiresMs - m_clock.nowMs() < tokenReserveMs) {
        m_wasRenewed = true;
        connectSession();
        return;
    }
    const QueryQuestion question = m_waiting.front();
    deliver(m_session->query(question.sql), this,
            [this, question](const QueryOutcome &outcome) { accept(question, outcome); });
}

void QueryCounting::accept(const QueryQuestion &question, const QueryOutcome &outcome)
{
    if (!outcome && outcome.failure().kind == QueryFailure::Kind::SignIn && !m_wasRenewed) {
        m_wasRenewed = true; // nothing is lost by asking again: it only reads
        connectSession();
        return;
    }
    m_waiting.pop_front();
    if (outcome) {
        question.accept(outcome.value(), &m_answer);
        m_wasRenewed = false;
        ++m_asked;
    } else if (outcome.failure().state == unknownColumn && question.without) {
        const QList<QueryQuestion> instead = question.without(&m_answer);
        m_waiting.insert(m_waiting.begin(), instead.begin(), instead.end());
    } else {
        finish(resultProblem(outcome.failure()));
        return;
    }
    ask();
}

void QueryCounting::acceptRound()
{
    if (std::exchange(m_rowsAreKnown, true)) {
        finish();
        return;
    }
    for (BatchAnswer &batch : m_answer.batches) {
        if (!hasRows(batch.batch))
            continue;
        batch.profiles = std::max<qint64>(batch.profiles, 0);
        // Counting nothing would say that nothing arrived.
        if (const qint64 records = batch.batch.recordCount.value_or(0); batch.profiles == 0 && records > 0)
            return finish(noRows(batch.batch.id, records));
    }
    const QList<QueryQuestion> all = m_questions->all(&m_answer);
    if (m_answer.profiles == 0) {
        finish();
        return;
    }
    m_waiting.assign(all.begin(), all.end());
    ask();
}

void QueryCounting::finish(const std::optional<ResultProblem> &problem)
{
    m_session.reset();
    m_answer.computation.ms = m_timer.elapsed();
    m_answer.problem = problem;
    if (problem) {
        m_answer.profiles = -1;
        m_answer.computation.where = u"catalog"_s;
    } else {
        m_answer.lastRunProblem = notComparedByQueries();
    }
    Q_EMIT finished();
}

} // namespace exportdesk
