// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exporttemplate.h"
#include "models/platform/outcome.h"
#include "models/store/storeoutcome.h"

#include <QFuture>
#include <QObject>

namespace exportdesk
{

class Clock;
class Store;

/// The templates of one connection and sandbox, in the local store (table "drafts", under their names); they change
/// only when the operator says so.
class ExportTemplates : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the templates.
    ExportTemplates(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Reads those of this place; changed() follows.
    void open(const QString &connectionId, const QString &sandbox);
    /// Reads them again: another process may have changed them. changed() follows.
    void reload() { open(m_connectionId, m_sandbox); }

    /// By name, as the language sorts.
    const QList<ExportTemplate> &all() const { return m_all; }
    const ExportTemplate *find(const QString &name) const;
    /// \a wanted, or "wanted (2)" when that name is taken.
    QString freeName(const QString &wanted) const;

    /// Keeps \a request under \a name, in the place of what it held before; nothing for an empty name.
    void save(const QString &name, const ExportRequest &request);
    /// Nothing when \a name is not there or \a to is another's.
    void rename(const QString &name, const QString &to);
    void remove(const QString &name);
    /// Keeps each of them under a free name; gives the names.
    QStringList add(const QList<ExportTemplate> &templates);

Q_SIGNALS:
    void changed();
    /// Something could not be read or written; changes in all() last until Exportdesk quits.
    void failed(const exportdesk::Failure &failure);

private:
    void put(const QString &name, const ExportRequest &request);
    void write(const ExportTemplate &one);
    void erase(const QString &name);
    void report(const QFuture<Outcome<Done>> &done);

    Store &m_store;
    const Clock &m_clock;
    QString m_connectionId;
    QString m_sandbox;
    QList<ExportTemplate> m_all;
    int m_opening = 0; ///< the newest open() wins
    int m_changes = 0; ///< made here
};

} // namespace exportdesk
