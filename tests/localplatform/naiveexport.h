// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSqlDatabase>
#include <QStringList>

/// What an export should hold, computed slowly and plainly from the raw tables, without any code of the engine.
class NaiveExport
{
public:
    NaiveExport(const QSqlDatabase &database, const QString &org, const QString &sandbox);

    struct Result {
        QMap<QString, QList<QJsonObject>> rows; ///< by segment id with segmentPerBatch, else under ""
        qint64 profiles = 0;
        qint64 events = 0;
        QMap<QString, qint64> byNamespace;
    };
    Result run(const QJsonObject &request) const;

    /// Time stamps that occur in the data, to be used as bounds.
    QList<qint64> ingestionTimes() const;
    QList<qint64> qualificationTimes() const;

private:
    struct Identity {
        QString ns, value;
    };
    struct Fragment {
        qint64 id;
        QString dataset;
        qint64 updated, ingested;
        QJsonObject attributes;
        QList<qint64> identities;
    };
    struct Event {
        qint64 id, identity, occurred, ingested;
        QJsonObject body;
    };
    struct Membership {
        qint64 identity;
        QString segment, ns, status;
        qint64 qualified;
    };
    struct Profile {
        QList<Fragment> fragments;
        QList<Event> events;
        QList<qint64> identities; ///< shown
        QList<qint64> reachedBy; ///< memberships
    };

    QJsonObject policyOf(const QJsonObject &request) const;
    QList<Profile> profiles(const QJsonObject &policy) const;
    QMap<qint64, qint64> components() const;
    QJsonObject merged(const Profile &profile, const QJsonObject &policy) const;
    QMap<QString, Membership> memberships(const Profile &profile) const;
    bool inSegment(const Profile &profile, const QJsonObject &segment, const QJsonObject &filter) const;
    QJsonObject row(const Profile &profile, const QJsonObject &policy, const QJsonObject &request,
                    qint64 *events) const;

    QSqlDatabase m_database;
    QString m_org, m_sandbox;
    QMap<qint64, Identity> m_identities;
    QList<Fragment> m_fragments;
    QList<Event> m_events;
    QMap<qint64, QList<Membership>> m_memberships; ///< by identity
    mutable QMap<qint64, qint64> m_components; ///< made once
    QList<std::pair<qint64, qint64>> m_links;
};
