// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace exportdesk
{

/// Says to a screen reader what has happened without the focus moving: a message, the end of a job, "copied".
///
/// Up to Qt 6.7 nothing reaches Orca but a part with the role of a notification that appears; so each window has one of
/// a single pixel, which is shown again for every message. From 6.8 Qt has an event for it. What comes within a moment
/// is said together.
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    /// In the window of \a where; nothing happens when that is not on the screen, or the sentence is empty.
    static void say(QWidget *where, const QString &sentence);

private:
    explicit Announcer(QWidget *window);
    void add(const QString &sentence);
    void speak();

    QStringList m_sentences;
    QTimer m_soon;
};

} // namespace exportdesk
