// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

class QSettings;

namespace exportdesk
{

/// A named view of the jobs table: filter, search, columns, sorting.
struct SavedView {
    QString name;
    QString chip; ///< key of the chip, e.g. "failed"
    bool startedHere = false;
    QString search; ///< as typed
    QStringList columns; ///< keys from left to right; empty: as they are
    QString sortKey; ///< of a column; empty: as it is
    bool descending = false;

    bool operator==(const SavedView &) const = default;
};

/// The saved views of one connection by name, kept in the settings; the same in all its sandboxes.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    /// \a settings outlives the views.
    SavedViews(QSettings &settings, const QString &connectionId, QObject *parent = nullptr);
    /// A connection has another id now; it keeps its views.
    static void move(QSettings &settings, const QString &fromId, const QString &toId);

    const QList<SavedView> &views() const { return m_views; }
    const SavedView *find(const QString &name) const;
    /// A view of the same name is replaced in its place; names differ in more than case and blanks.
    void save(const SavedView &view);
    void remove(const QString &name);
    /// False when \a to is empty or another view has it.
    bool rename(const QString &from, const QString &to);

Q_SIGNALS:
    void changed();

private:
    qsizetype indexOf(const QString &name) const;
    void keep();

    QSettings &m_settings;
    QString m_group;
    QList<SavedView> m_views;
};

} // namespace exportdesk
