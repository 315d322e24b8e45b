// What is told on the desktop, and what a click on it opens.

#include "app/exportdesk/program.h"
#include "app/exportdesk/workspace.h"
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

void Program::showDataset(const QString &datasetId)
{
    m_window.showPage(u"datasets"_s);
    if (auto *page = qobject_cast<DatasetsPage *>(m_window.page(u"datasets"_s)))
        page->showDataset(datasetId);
}

} // namespace exportdesk
