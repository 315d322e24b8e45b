// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobnews.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace exportdesk
{

/// Notifications of the desktop with a button "Open" (Desktop Notifications Specification, org.freedesktop.
/// Notifications). Does not use the bus before there is something to show, and never waits for it.
class DesktopNotices final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotices(const QDBusConnection &bus, QObject *parent = nullptr);

    /// \a otherwise is called when this desktop cannot show it.
    void show(const NewsNotice &notice, const std::function<void()> &otherwise);

Q_SIGNALS:
    /// The operator pressed the notification, or its button.
    void opened(const exportdesk::NewsNotice &notice);

private Q_SLOTS: // found by name when the bus calls
    void onAction(uint id, const QString &key);
    void onClosed(uint id);

private:
    void call(const QDBusMessage &message, const std::function<void(const QDBusMessage &)> &answered);
    void notify(const NewsNotice &notice, const std::function<void()> &otherwise);

    QDBusConnection m_bus;
    std::optional<bool> m_markup; ///< this desktop reads markup in the text; unknown before the first notification
    QHash<uint, NewsNotice> m_shown;
};

} // namespace exportdesk
