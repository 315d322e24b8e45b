// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/expirycalls.h"

#include <QObject>
#include <QPromise>

#include <memory>

namespace exportdesk
{

class Clock;
class DatasetsModel;

/// An expiry within this time is worth a warning.
inline constexpr qint64 expirySoonMs = 14 * qint64(86'400'000);

/// Sets when datasets expire. The list of datasets is read again afterwards: the Catalog shows it as a tag.
class DatasetExpiries final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    DatasetExpiries(DatasetsModel &datasets, PlatformClient &client, const Clock &clock, QObject *parent = nullptr);

    /// The dataset is deleted with all its rows after so many days, from 2; 0: never, a pending expiration is
    /// cancelled. Replaces an earlier expiration; can be repeated.
    QFuture<Outcome<Done>> set(const QString &datasetId, int days);

private:
    QFuture<Outcome<Done>> send(const QString &datasetId, const QString &pendingId, int days);

    DatasetsModel &m_datasets;
    ExpiryCalls m_calls;
    const Clock &m_clock;
};

/// Why an expiration could not be set, in the current language: what permission is missing, if it is that.
QString expiryProblem(const Failure &failure);

} // namespace exportdesk
