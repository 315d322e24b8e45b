// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetexpiries.h"

#include "models/datasets/datasetsmodel.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/failuretext.h"
#include "models/platform/readyfuture.h"

#include <QCoreApplication>

namespace exportdesk
{

namespace
{

struct ExpiryTexts {
    Q_DECLARE_TR_FUNCTIONS(DatasetExpiries)
};

constexpr qint64 expiryDayMs = 86'400'000;

} // namespace

DatasetExpiries::DatasetExpiries(DatasetsModel &datasets, PlatformClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_datasets(datasets)
    , m_calls(client)
    , m_clock(clock)
{
}

QFuture<Outcome<Done>> DatasetExpiries::set(const QString &datasetId, int days)
{
    const auto promise = std::make_shared<QPromise<Outcome<Done>>>();
    promise->start();
    const auto end = [promise](const Outcome<Done> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    deliver(m_calls.pending(datasetId), this, [this, datasetId, days, end](const Outcome<QString> &pending) {
        if (!pending)
            return end(pending.failure());
        deliver(send(datasetId, pending.value(), days), this, [this, end](const Outcome<Done> &outcome) {
            if (outcome)
                m_datasets.reload();
            end(outcome);
        });
    });
    return promise->future();
}

QFuture<Outcome<Done>> DatasetExpiries::send(const QString &datasetId, const QString &pendingId, int days)
{
    if (days <= 0)
        return pendingId.isEmpty() ? readyFuture(Outcome<Done>(Done())) : m_calls.cancel(pendingId);
    const qint64 expiresMs = m_clock.nowMs() + days * expiryDayMs;
    return pendingId.isEmpty() ? m_calls.create(datasetId, expiresMs) : m_calls.change(pendingId, expiresMs);
}

QString expiryProblem(const Failure &failure)
{
    // The platform answers 401 where the permission is missing, and a new token does not help.
    if (failure.kind == Failure::Kind::Forbidden || failure.kind == Failure::Kind::SignIn)
        return ExpiryTexts::tr(
            "Setting an expiry requires the permission “Manage Data Hygiene” (Data Lifecycle), which "
            "your role may lack.");
    return failureSummary(failure);
}

} // namespace exportdesk
