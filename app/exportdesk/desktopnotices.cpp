// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/desktopnotices.h"

#include <QDBusPendingCallWatcher>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

QDBusMessage method(const QString &name)
{
    return QDBusMessage::createMethodCall(service, path, service, name);
}

} // namespace

DesktopNotices::DesktopNotices(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void DesktopNotices::show(const NewsNotice &notice, const std::function<void()> &otherwise)
{
    if (!m_bus.isConnected()) {
        otherwise();
        return;
    }
    if (m_markup) {
        notify(notice, otherwise);
        return;
    }
    call(method(u"GetCapabilities"_s), [this, notice, otherwise](const QDBusMessage &answer) {
        if (answer.type() != QDBusMessage::ReplyMessage) {
            otherwise(); // asked again the next time: a desktop may have come meanwhile
            return;
        }
        if (!m_markup) {
            m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
            m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint)));
        }
        m_markup = answer.arguments().value(0).toStringList().contains(u"body-markup"_s);
        notify(notice, otherwise);
    });
}

void DesktopNotices::notify(const NewsNotice &notice, const std::function<void()> &otherwise)
{
    constexpr uchar normal = 1;
    constexpr int asTheDesktopLikes = -1;
    const QVariantMap hints{{u"desktop-entry"_s, u"exportdesk"_s}, {u"urgency"_s, QVariant::fromValue(normal)}};
    QDBusMessage message = method(u"Notify"_s);
    // The text comes from servers and users; none of it is markup.
    message << u"Exportdesk"_s << uint(0) << u"exportdesk"_s << notice.title
            << (*m_markup ? notice.text.toHtmlEscaped() : notice.text)
            << QStringList{u"default"_s, tr("Open"), u"open"_s, tr("Open")} << hints << asTheDesktopLikes;
    call(message, [this, notice, otherwise](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ReplyMessage)
            m_shown.insert(answer.arguments().value(0).toUInt(), notice);
        else
            otherwise();
    });
}

void DesktopNotices::call(const QDBusMessage &message, const std::function<void(const QDBusMessage &)> &answered)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [answered](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        answered(done->reply());
    });
}

void DesktopNotices::onAction(uint id, const QString &)
{
    if (m_shown.contains(id))
        Q_EMIT opened(m_shown.take(id));
}

void DesktopNotices::onClosed(uint id)
{
    m_shown.remove(id);
}

} // namespace exportdesk
