// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertsettings.h"

#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/schedules/schedulejournal.h"
#include "models/store/store.h"

#include <QPromise>

namespace exportdesk
{

namespace
{

template <class T>
std::shared_ptr<QPromise<Outcome<T>>> promised()
{
    auto promise = std::make_shared<QPromise<Outcome<T>>>();
    promise->start();
    return promise;
}

template <class T>
void keep(QPromise<Outcome<T>> &promise, const Outcome<T> &outcome)
{
    promise.addResult(outcome);
    promise.finish();
}

} // namespace

AlertSettings::AlertSettings(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.telling, &AlertTelling::tested, this, &AlertSettings::acceptTest);
    connect(&parts.telling, &AlertTelling::finished, this, [this](const TellReport &report) {
        if (report.noted > 0 || !report.told.isEmpty())
            reload();
    });
}

void AlertSettings::reload()
{
    deliver(m_parts.journal.load(), this, [this](const Outcome<AlertSetup> &loaded) {
        m_failure = loaded ? std::nullopt : std::optional(loaded.failure());
        if (loaded)
            m_setup = loaded.value();
        acceptSchedules();
    });
}

void AlertSettings::acceptSchedules()
{
    deliver(ScheduleJournal(m_parts.store).load(ScheduleJournal::Content::ToRun), this,
            [this](const Outcome<QList<KeptSchedule>> &loaded) {
                if (loaded) {
                    m_schedules.clear();
                    for (const KeptSchedule &kept : loaded.value())
                        m_schedules += {kept.schedule.id, kept.schedule.plan.name, kept.schedule.place};
                }
                m_isRead = true;
                Q_EMIT changed();
            });
}

QFuture<Outcome<SavedWay>> AlertSettings::save(const AlertWay &way, const Secret &secret)
{
    const auto promise = promised<SavedWay>();
    deliver(
        m_parts.journal.put(way, m_parts.clock.nowMs()), this, [this, secret, promise](const Outcome<AlertWay> &saved) {
            reload();
            if (!saved)
                return keep<SavedWay>(*promise, saved.failure());
            const AlertWay &kept = saved.value();
            if (secret.isEmpty())
                return keep<SavedWay>(*promise, SavedWay{kept, true});
            deliver(m_parts.secrets.write(kept.secretKey(), secret), this, [kept, promise](SecretStore::Place place) {
                keep<SavedWay>(*promise, SavedWay{kept, place == SecretStore::Place::Keychain});
            });
        });
    return promise->future();
}

QFuture<Outcome<AlertRule>> AlertSettings::save(const AlertRule &rule)
{
    return delivered(m_parts.journal.put(rule, m_parts.clock.nowMs()), this, [this](const Outcome<AlertRule> &saved) {
        reload();
        return saved;
    });
}

QFuture<Outcome<Done>> AlertSettings::removeWay(const AlertWay &way)
{
    const auto promise = promised<Done>();
    deliver(m_parts.journal.removeWay(way.id), this, [this, way, promise](const Outcome<Done> &removed) {
        reload();
        if (!removed)
            return keep<Done>(*promise, removed);
        // Also where it needs none any more: it may have had one.
        deliver(m_parts.secrets.remove(way.secretKey()), this,
                [promise](bool) { keep<Done>(*promise, Outcome<Done>(Done())); });
    });
    return promise->future();
}

QFuture<Outcome<Done>> AlertSettings::removeRule(const QString &id)
{
    return delivered(m_parts.journal.removeRule(id), this, [this](const Outcome<Done> &removed) {
        reload();
        return removed;
    });
}

void AlertSettings::test(const AlertWay &way)
{
    if (m_testing.contains(way.id))
        return;
    m_testing.insert(way.id);
    Q_EMIT changed();
    m_parts.telling.test(way);
}

void AlertSettings::acceptTest(const QString &wayId, const WayResult &result)
{
    if (!m_testing.remove(wayId))
        return;
    Q_EMIT tested(wayId, result);
    reload();
}

} // namespace exportdesk
