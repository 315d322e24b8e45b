// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/sandboxcalls.h"
#include "models/platform/clock.h"

#include <QAbstractListModel>

#include <optional>

namespace exportdesk
{

/// The sandboxes that a connection can use: the default one first, production before development, then by title.
class SandboxesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString, wire name
        TitleRole, ///< QString, the name when there is no title; same as Qt::DisplayRole
        TypeRole, ///< QString, wire value
        TypeTextRole, ///< QString, translated
        StateRole, ///< QString, wire value
        StateTextRole, ///< QString, translated
        ProductionRole, ///< bool
        UsableRole, ///< bool: active
        SandboxRole, ///< Sandbox
    };

    /// A list that is longer is taken to have no end; no organization comes near.
    static constexpr int sandboxesAtMost = 5'000;
    static constexpr int pagesAtMost = 200;

    SandboxesModel(PlatformClient &client, const Clock &clock, QObject *parent = nullptr);

    /// Reads all pages anew; rows change when the last one is there.
    void reload();
    bool isLoading() const { return m_loading; }
    /// Epoch ms of the last complete reading; -1 before.
    qint64 loadedAtMs() const { return m_loadedAtMs; }
    /// Why the last reading failed; none after a success. What was read before stays.
    const std::optional<Failure> &failure() const { return m_failure; }

    const QList<Sandbox> &sandboxes() const { return m_sandboxes; }
    const Sandbox *sandbox(const QString &name) const;
    /// Row of the sandbox, or -1.
    int rowOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// To be called when the language has changed.
    void retranslate();

Q_SIGNALS:
    /// Loading began or ended.
    void stateChanged();

private:
    void readPage(int run, const QList<Sandbox> &before, int offset, int pages);
    /// \a failure: why these are not all.
    void show(QList<Sandbox> sandboxes, const std::optional<Failure> &failure);

    QPointer<PlatformClient> m_client;
    SandboxCalls m_calls;
    const Clock &m_clock;
    QList<Sandbox> m_sandboxes;
    bool m_loading = false;
    int m_run = 0;
    qint64 m_loadedAtMs = -1;
    std::optional<Failure> m_failure;
};

} // namespace exportdesk
