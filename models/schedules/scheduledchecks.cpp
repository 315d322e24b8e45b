// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/scheduledchecks.h"

#include "models/choices/choices.h"
#include "models/datasets/datasetsmodel.h"
#include "models/exports/checktext.h"
#include "models/exports/requestfacts.h"
#include "models/platform/clock.h"
#include "models/platform/readyfuture.h"

#include <algorithm>

namespace exportdesk
{

struct ScheduledChecks::Waiting {
    ExportRequest request;
    std::shared_ptr<QPromise<Outcome<QStringList>>> promise;
};

ScheduledChecks::ScheduledChecks(Choices &choices, DatasetsModel &datasets, const Clock &clock, const QString &sandbox,
                                 QObject *parent)
    : QObject(parent)
    , m_choices(choices)
    , m_datasets(datasets)
    , m_clock(clock)
    , m_sandbox(sandbox)
    , m_lists(choices, datasets)
{
    connect(&m_lists, &ListReading::finished, this, [this] {
        for (const Waiting &one : std::exchange(m_waiting, {})) {
            one.promise->addResult(judge(one.request));
            one.promise->finish();
        }
    });
}

ScheduledChecks::~ScheduledChecks() = default;

QFuture<Outcome<QStringList>> ScheduledChecks::check(const ExportRequest &request)
{
    if (areListsFresh())
        return readyFuture(judge(request));
    const Waiting waiting{request, std::make_shared<QPromise<Outcome<QStringList>>>()};
    waiting.promise->start();
    m_waiting.push_back(waiting);
    QFuture<Outcome<QStringList>> future = waiting.promise->future();
    if (m_waiting.size() == 1) {
        reloadOldLists();
        m_lists.start(); // may finish at once, and with it the promise
    }
    return future;
}

bool ScheduledChecks::areListsFresh() const
{
    const qint64 oldestMs = m_clock.nowMs() - longestAgeMs;
    return m_datasets.loadedAtMs() >= oldestMs && !m_datasets.isLoading() && !m_choices.isLoading()
        && std::all_of(Choices::parts.begin(), Choices::parts.end(), [&](Choices::Part part) {
               const Choices::State &state = m_choices.state(part);
               return state.failure || state.loadedAtMs >= oldestMs;
           });
}

void ScheduledChecks::reloadOldLists()
{
    const qint64 oldestMs = m_clock.nowMs() - longestAgeMs;
    for (const Choices::Part part : Choices::parts) {
        const Choices::State &state = m_choices.state(part);
        if (!state.loading && state.loaded() && state.loadedAtMs < oldestMs)
            m_choices.reload(part);
    }
}

Outcome<QStringList> ScheduledChecks::judge(const ExportRequest &request) const
{
    if (m_datasets.loadedAtMs() < 0 || m_datasets.failure()) {
        Failure late;
        late.kind = Failure::Kind::Timeout;
        late.onlyReads = true;
        return m_datasets.failure().value_or(late);
    }
    RequestFacts facts = requestFacts(m_sandbox, m_datasets, m_choices, nullptr);
    facts.nowMs = m_clock.nowMs();
    QStringList errors;
    const QList<RequestCheck> checks = checkRequest(request, facts);
    for (const RequestCheck &check : checks)
        if (check.severity == RequestCheck::Severity::Error)
            errors += checkText(check);
    return errors;
}

} // namespace exportdesk
