// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/startreport.h"

#include "app/exportdesk/program.h"
#include "models/workspace/workspace.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

void print(QJsonObject what)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    what.insert(u"steadyMs"_s, std::chrono::duration<double, std::milli>(now).count());
    std::puts(QJsonDocument(what).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

StartReport::StartReport(Program &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_awaited(&program.window())
{
    m_awaited->installEventFilter(this);
    connect(&program, &Program::opened, this, [this] {
        connect(&m_program.workspace()->history(), &JobHistory::loaded, this, &StartReport::tableFilled);
    });
    connect(&program, &Program::failed, this, [this] { Q_EMIT finished(1); });
}

bool StartReport::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_awaited || event->type() != QEvent::Paint)
        return false;
    m_awaited->removeEventFilter(this);
    m_awaited.clear();
    // Printed when the whole frame is there, with all widgets in it.
    QTimer::singleShot(0, this, [this] {
        if (m_jobs < 0) {
            print({{u"reached"_s, u"first frame"_s}});
            return;
        }
        print({{u"reached"_s, u"usable table"_s}, {u"jobs"_s, m_jobs}});
        Q_EMIT finished(0);
    });
    return false;
}

void StartReport::tableFilled(int jobs)
{
    m_jobs = jobs;
    auto *table = m_program.window().findChild<QAbstractScrollArea *>(u"jobs.table"_s);
    if (!table) {
        Q_EMIT finished(1);
        return;
    }
    m_awaited = table->viewport();
    m_awaited->installEventFilter(this);
    m_awaited->update();
}

} // namespace exportdesk
