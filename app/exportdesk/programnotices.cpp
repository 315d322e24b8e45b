// SPDX-License-Identifier: GPL-3.0-or-later
// What is told on the desktop, and what a click on it opens.

#include "app/exportdesk/program.h"
#include "models/workspace/workspace.h"
#include "views/datasets/datasetspage.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

void Program::addNotifier()
{
    m_notifier = std::make_unique<Notifier>([this] {
        NewsRules rules;
        rules.wanted = m_settings.notifies();
        rules.inFront = m_window.isActiveWindow() && !m_window.isMinimized();
        return rules;
    });
    connect(m_notifier.get(), &Notifier::openRequested, this, &Program::openNotice);
    connect(m_notifier.get(), &Notifier::windowRequested, this, &Program::raiseWindow);
    connect(m_notifier.get(), &Notifier::quitRequested, &m_window, &MainWindow::close);
    connect(qApp, &QGuiApplication::applicationStateChanged, m_notifier.get(), [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_notifier->noteLooked();
    });
    connect(&m_language, &Language::changed, m_notifier.get(), &Notifier::retranslate);
}

void Program::raiseWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Program::openNotice(const NewsNotice &notice)
{
    raiseWindow();
    if (!notice.jobId.isEmpty())
        showJob(notice.jobId);
    else if (!notice.query.isEmpty())
        searchJobs(notice.query);
}

void Program::noteFailedBatch(const QString &jobId)
{
    m_failedBatches += jobId;
    m_window.showNotice(u"batch"_s, Status::Warning,
                        m_failedBatches.size() == 1
                            ? tr("Job %1 succeeded, but its batch failed.").arg(jobId)
                            : tr("%n job(s) succeeded, but a batch failed.", nullptr, int(m_failedBatches.size())),
                        tr("Show"));
}

void Program::showFailedBatches()
{
    const QStringList ids = std::exchange(m_failedBatches, {});
    m_window.removeNotice(u"batch"_s);
    if (ids.size() == 1)
        showJob(ids.first());
    else
        searchJobs(u"batch:failed"_s);
}

void Program::showDataset(const QString &datasetId)
{
    m_window.showPage(u"datasets"_s);
    if (auto *page = qobject_cast<DatasetsPage *>(m_window.page(u"datasets"_s)))
        page->showDataset(datasetId);
}

} // namespace exportdesk
