// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/announcer.h"

#include "views/shared/spokenrole.h"

#include <QAccessible>
#include <QVariant>

namespace exportdesk
{

namespace
{
constexpr int momentMs = 100;
}

Announcer::Announcer(QWidget *window)
    : QWidget(window)
{
    setObjectName("announcer");
    setSpokenRole(this, QAccessible::Notification);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1);
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(momentMs);
    connect(&m_soon, &QTimer::timeout, this, &Announcer::speak);
}

void Announcer::say(QWidget *where, const QString &sentence)
{
    if (!where || sentence.isEmpty() || !where->window()->isVisible())
        return;
    QWidget *window = where->window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->add(sentence);
}

void Announcer::add(const QString &sentence)
{
    if (!m_sentences.contains(sentence))
        m_sentences.append(sentence);
    m_soon.start();
}

void Announcer::speak()
{
    const QString words = std::exchange(m_sentences, {}).join(u' ');
    hide();
    setAccessibleName(words);
    // Also where Qt sends no accessibility events; the same words count again.
    setProperty("spoken", QVariant());
    setProperty("spoken", words);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, words);
    QAccessible::updateAccessibility(&event);
#else
    show(); // sends the event that is spoken
    lower();
#endif
}

} // namespace exportdesk
