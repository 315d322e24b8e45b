// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/stepper.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

Stepper::Stepper(QWidget *window, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
{
    m_timer.setInterval(25ms);
    connect(&m_timer, &QTimer::timeout, this, &Stepper::checkStep);
}

void Stepper::start()
{
    begin();
    m_timer.start();
}

void Stepper::begin()
{
    ++m_current;
    m_acted = false;
    m_settled.reset();
    m_since = std::chrono::steady_clock::now();
}

void Stepper::checkStep()
{
    if (m_current >= m_steps.size()) {
        m_timer.stop();
        Q_EMIT finished({});
        return;
    }
    const Step &step = m_steps.at(m_current);
    const auto now = std::chrono::steady_clock::now();
    if (now - m_since > step.limit) {
        m_timer.stop();
        takePicture(step.name + u"-did-not-happen"_s);
        Q_EMIT finished(step.name);
        return;
    }
    if (!m_acted) {
        if (step.ready && !step.ready())
            return;
        m_acted = true;
        if (step.act)
            step.act();
        return;
    }
    const std::optional<QString> text = step.happened ? step.happened() : QString();
    if (!text)
        return;
    // The picture is taken when the window has stopped changing.
    if (!m_settled) {
        m_settled = now;
        return;
    }
    if (now - *m_settled < 250ms)
        return;
    if (!text->isEmpty())
        Q_EMIT line(*text);
    if (step.picture)
        takePicture(step.name);
    begin();
}

void Stepper::takePicture(const QString &name) const
{
    if (m_folder.isEmpty() || !m_window)
        return;
    QDir().mkpath(m_folder);
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *other : windows) {
        // Dialogs and menus lie over the window.
        if (other == m_window || !other->isVisible() || other->windowType() == Qt::ToolTip)
            continue;
        painter.drawPixmap(m_window->mapFromGlobal(other->mapToGlobal(QPoint(0, 0))), other->grab());
    }
    painter.end();
    picture.save(QDir(m_folder).filePath(name + u".png"_s));
}

} // namespace exportdesk
