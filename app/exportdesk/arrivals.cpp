// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/arrivals.h"

#include "app/exportdesk/currentworkspace.h"
#include "app/exportdesk/navigator.h"
#include "models/incoming/recognizer.h"
#include "models/workspace/workspace.h"
#include "views/connections/connectionspage.h"
#include "views/incoming/fieldguard.h"
#include "views/incoming/windowintake.h"
#include "views/shared/messagestack.h"
#include "views/window/mainwindow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

Arrivals::Arrivals(MainWindow &window, Navigator &navigator, const CurrentWorkspace &current, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_navigator(navigator)
    , m_current(current)
{
    const auto *intake = new WindowIntake(window);
    connect(intake, &WindowIntake::brought, this, &Arrivals::receive);
    connect(intake, &WindowIntake::unreadable, this, &Arrivals::refuse);
    const auto *guard = new FieldGuard(this);
    connect(guard, &FieldGuard::credentialOffered, this, [this](const QByteArray &text) {
        m_navigator.goToConnections().import({text, {}});
    });
    connect(guard, &FieldGuard::requestOffered, this, [this](const QString &text) { receive({{text.toUtf8(), {}}}); });
}

void Arrivals::receive(const QList<DroppedFile> &files)
{
    const auto credential = std::find_if(files.begin(), files.end(),
                                         [](const DroppedFile &file) { return recognize(file.bytes).isCredential(); });
    if (credential != files.end())
        return m_navigator.goToConnections().import(*credential);
    const DroppedFile &file = files.first();
    if (file.bytes.size() > droppedFileLimit)
        return refuse();
    IncomingContext context;
    if (const Workspace *workspace = m_current.workspace())
        context.isJob = [&jobs = workspace->jobs()](const QString &text) { return jobs.facts(text).has_value(); };
    const Incoming incoming = recognize(file.bytes, context);
    const bool inConnections = m_window.pages().currentId() == PageId::Connections && !incoming.hasRequest();
    if (!m_current.workspace() || inConnections)
        m_navigator.goToConnections().import(file); // which says what it is
    else if (incoming.kind == Incoming::Kind::Address && !incoming.jobId.isEmpty())
        m_navigator.goToJob(incoming.jobId);
    else
        m_navigator.goToImport(decodedText(file.bytes));
}

void Arrivals::refuse()
{
    m_window.messages().push(
        new MessageBar(MessageBar::Severity::Warning,
                       tr("This cannot be read. Drop or paste text, or a text file up to 4\u00a0MB.")),
        u"arrival"_s);
}

} // namespace exportdesk
