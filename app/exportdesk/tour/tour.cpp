// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/tour.h"

#include "app/exportdesk/program.h"
#include "app/exportdesk/tour/hand.h"
#include "models/workspace/workspace.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTableView>
#include <QTreeView>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

using Happened = std::optional<QString>;

constexpr auto localSecret = "LOCALPLATFORM_SECRET";

Happened quietly(bool yes)
{
    return yes ? Happened(QString()) : std::nullopt;
}

auto usable(const QString &name)
{
    return [name] { return Hand::canUse(name); };
}

auto clicking(const QString &name)
{
    return [name] { Hand::click(Hand::find(name)); };
}

QTableView *jobsTable()
{
    return qobject_cast<QTableView *>(Hand::find(u"jobs.table"_s));
}

} // namespace

void Tour::shareSecret()
{
    if (qEnvironmentVariableIsEmpty(localSecret))
        qputenv(localSecret, QUuid::createUuid().toByteArray(QUuid::Id128));
}

Tour::Tour(Program &program, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_steps(&program.window(), folder)
{
    connect(&m_steps, &Stepper::line, this, &Tour::line);
    connect(&m_steps, &Stepper::finished, this, [this, folder](const QString &failure) {
        if (failure.isEmpty())
            Q_EMIT line(u"the tour ended well; its pictures are in %1"_s.arg(QDir::toNativeSeparators(folder)));
        else
            Q_EMIT line(u"did not happen: %1"_s.arg(failure));
        Q_EMIT finished(failure.isEmpty() ? 0 : 1);
    });
    connect(&program, &Program::failed, this, [this](const QString &problem) {
        Q_EMIT line(u"did not begin: %1"_s.arg(problem));
        Q_EMIT finished(1);
    });
    addOpening();
    addDataset();
    addComposing();
    addLaunch(u"launched"_s, u"launched"_s);
    addWatching();
    addCancelling();
    addFailing();
    addAppearance();
}

void Tour::start()
{
    m_program.window().resize(1280, 800);
    m_steps.start();
}

QString Tour::newestJob() const
{
    const QList<LaunchEntry> entries = m_program.workspace()->launcher().entries();
    return entries.size() > m_launches ? entries.last().resultId : QString();
}

void Tour::addOpening()
{
    m_steps.add({u"jobs"_s,
                 [this] { return m_program.workspace() && Hand::canUse(u"jobs.table"_s); },
                 {},
                 [this]() -> Happened {
                     Workspace &workspace = *m_program.workspace();
                     if (workspace.monitor().state().loading || workspace.jobs().jobCount() == 0
                         || workspace.datasets().loadedAtMs() < 0 || workspace.choices().isLoading())
                         return std::nullopt;
                     return u"opened the local platform, sandbox %1: %2 jobs"_s.arg(workspace.sandbox().name)
                         .arg(workspace.jobs().jobCount());
                 },
                 true,
                 240s});
}

void Tour::addDataset()
{
    m_steps.add({u"datasets"_s, usable(u"nav.datasets"_s), clicking(u"nav.datasets"_s),
                 [] { return quietly(Hand::canUse(u"datasets.create"_s)); }});
    m_steps.add({u"create-dataset"_s, usable(u"datasets.create"_s),
                 [] { Hand::click(Hand::find(u"datasets.create"_s)); },
                 [] { return quietly(Hand::canUse(u"dataset.create.name"_s)); }, false});
    m_steps.add({u"create-dataset"_s, usable(u"dataset.create.name"_s),
                 [] {
                     Hand::click(Hand::find(u"dataset.create.name"_s));
                     Hand::type(u"Loyalty export 2026"_s);
                 },
                 [] { return quietly(Hand::canUse(u"dataset.create.button"_s)); }});
    m_steps.add({u"dataset-created"_s, usable(u"dataset.create.button"_s), clicking(u"dataset.create.button"_s),
                 [this]() -> Happened {
                     for (const Dataset &dataset : m_program.workspace()->datasets().datasets()) {
                         if (dataset.name == "Loyalty export 2026"_L1 && Hand::canUse(u"datasets.use"_s)) {
                             m_datasetId = dataset.id;
                             return u"created dataset %1 “%2”"_s.arg(dataset.id, dataset.name);
                         }
                     }
                     return std::nullopt;
                 }});
}

void Tour::addComposing()
{
    m_steps.add({u"composer-empty"_s, usable(u"datasets.use"_s), clicking(u"datasets.use"_s), [this] {
                     return quietly(Hand::canUse(u"composer.fields.search"_s)
                                    && m_program.workspace()->composer().request().datasetId == m_datasetId);
                 }});
    m_steps.add(
        {u"what"_s, usable(u"composer.what.both"_s), clicking(u"composer.what.both"_s),
         [this] { return quietly(m_program.workspace()->composer().contentKind() == ContentKind::ProfilesAndEvents); },
         false});
    const auto choose = [this](const QString &path, const QString &picture) {
        m_steps.add({picture, usable(u"composer.fields.search"_s),
                     [path] {
                         Hand::click(Hand::find(u"composer.fields.search"_s));
                         Hand::press(Qt::Key_A, Qt::ControlModifier);
                         Hand::type(path);
                     },
                     [path] {
                         const auto *tree = qobject_cast<QTreeView *>(Hand::find(u"composer.fields.tree"_s));
                         return quietly(tree && tree->model()->rowCount() > 0 && tree->model()->rowCount() < 4);
                     },
                     false});
        m_steps.add({picture, usable(u"composer.fields.tree"_s),
                     [] {
                         Hand::press(Qt::Key_Down); // from the search to the first match
                         Hand::press(Qt::Key_Space);
                     },
                     [this, path] {
                         const auto &fields = m_program.workspace()->composer().request().fields;
                         return quietly(fields && fields->contains(path));
                     },
                     !picture.isEmpty()});
    };
    choose(u"personalEmail.address"_s, u"fields"_s);
    choose(u"person.name.lastName"_s, u"composer"_s);
}

void Tour::addLaunch(const QString &name, const QString &picture)
{
    m_steps.add({name, usable(u"composer.launch"_s),
                 [this] {
                     m_launches = int(m_program.workspace()->launcher().entries().size());
                     Hand::click(Hand::find(u"composer.launch"_s));
                 },
                 [this]() -> Happened {
                     // The same export was launched before: the page asks, the operator means it.
                     if (Hand::canUse(u"composer.launch.again"_s))
                         Hand::click(Hand::find(u"composer.launch.again"_s));
                     m_jobId = newestJob();
                     if (m_jobId.isEmpty() || !m_program.workspace()->jobs().known().contains(m_jobId) || !jobsTable())
                         return std::nullopt;
                     return u"launched job %1"_s.arg(m_jobId);
                 }});
    m_steps.add({picture,
                 {},
                 [this] {
                     Workspace &workspace = *m_program.workspace();
                     QTableView *table = jobsTable();
                     for (int row = 0; row < table->model()->rowCount(); ++row) {
                         const QModelIndex cell = table->model()->index(row, ExportJobsModel::Id);
                         if (cell.data(Qt::DisplayRole).toString() == m_jobId) {
                             Hand::clickCell(table, cell);
                             break;
                         }
                     }
                     workspace.monitor().refresh();
                 },
                 [this] { return quietly(m_program.workspace()->jobs().known().contains(m_jobId)); }});
}

void Tour::addWatching()
{
    m_steps.add({u"processing"_s, {}, {}, [this] {
                     const auto status = m_program.workspace()->jobs().known().statusOf(m_jobId);
                     return quietly(status == JobStatus::Processing || status == JobStatus::Succeeded);
                 }});
    m_steps.add({u"succeeded"_s,
                 {},
                 {},
                 [this]() -> Happened {
                     const auto facts = m_program.workspace()->jobs().facts(m_jobId);
                     if (!facts || facts->status != JobStatus::Succeeded || facts->profiles < 0)
                         return std::nullopt;
                     QLocale plain(QLocale::English);
                     return u"job %1 SUCCEEDED, %2 profiles, batch %3"_s.arg(
                         m_jobId, plain.toString(facts->profiles).replace(u',', u' '), facts->batchId);
                 },
                 true,
                 120s});
    // What came is read from the exported files; without the engine that reads them, the page says how to get it.
    m_steps.add({u"result"_s,
                 {},
                 {},
                 []() -> Happened {
                     const auto *verdict = qobject_cast<QLabel *>(Hand::find(u"result.verdict"_s));
                     if (verdict && !verdict->text().isEmpty() && Hand::canUse(u"result.rows"_s))
                         return u"result: %1"_s.arg(verdict->text());
                     return quietly(Hand::find(u"result.problem"_s) != nullptr);
                 },
                 true,
                 120s});
}

void Tour::addCancelling()
{
    m_steps.add({u"run-again"_s, usable(u"jobs.runAgain"_s), clicking(u"jobs.runAgain"_s),
                 [] { return quietly(Hand::canUse(u"composer.launch"_s)); }});
    addLaunch(u"launched-again"_s, u"to-be-cancelled"_s);
    m_steps.add({u"cancel-dialog"_s, usable(u"jobs.cancel"_s), clicking(u"jobs.cancel"_s),
                 [] { return quietly(Hand::canUse(u"jobs.cancelDialog.cancel"_s)); }});
    m_steps.add({u"cancelled"_s, usable(u"jobs.cancelDialog.cancel"_s), clicking(u"jobs.cancelDialog.cancel"_s),
                 [this]() -> Happened {
                     if (m_program.workspace()->jobs().known().statusOf(m_jobId) != JobStatus::Cancelled)
                         return std::nullopt;
                     return u"cancelled job %1"_s.arg(m_jobId);
                 },
                 true, 120s});
}

void Tour::addFailing()
{
    m_steps.add({u"fault"_s,
                 {},
                 [this] {
                     playFault(
                         R"({"rules": [{"route": "POST /data/core/ups/export/jobs", "times": 1, "fault": {"quirks":
                         {"failAfter": {"seconds": 3, "code": "0090000009",
                          "msg": "Error writing profiles to output path 'adl://localplatform/exports/part-00000'"}}}}]})");
                 },
                 [this] { return quietly(m_faultPlayed); },
                 false});
    m_steps.add({u"run-again"_s, usable(u"jobs.runAgain"_s), clicking(u"jobs.runAgain"_s),
                 [] { return quietly(Hand::canUse(u"composer.launch"_s)); }, false});
    addLaunch(u"launched-to-fail"_s, u"to-fail"_s);
    m_steps.add({u"failed"_s,
                 {},
                 {},
                 [this]() -> Happened {
                     const auto facts = m_program.workspace()->jobs().facts(m_jobId);
                     if (!facts || facts->status != JobStatus::Failed || facts->errorCode.isEmpty())
                         return std::nullopt;
                     return u"job %1 FAILED: %2 %3"_s.arg(m_jobId, facts->errorCode, facts->errorMessage);
                 },
                 true,
                 120s});
}

void Tour::addAppearance()
{
    m_steps.add({u"dashboard"_s, usable(u"nav.dashboard"_s), clicking(u"nav.dashboard"_s),
                 [] { return quietly(Hand::find(u"nav.dashboard"_s) != nullptr); }});
    m_steps.add({u"connections"_s, usable(u"nav.connections"_s), clicking(u"nav.connections"_s),
                 [] { return quietly(Hand::canUse(u"connections.list"_s)); }});
    m_steps.add({u"settings"_s, usable(u"nav.settings"_s), clicking(u"nav.settings"_s),
                 [] { return quietly(Hand::canUse(u"settings.theme.dark"_s)); }});
    m_steps.add({u"settings-dark"_s, usable(u"settings.theme.dark"_s), clicking(u"settings.theme.dark"_s),
                 [] { return quietly(Theme::of().isDark()); }});
    m_steps.add({u"jobs-dark"_s, usable(u"nav.jobs"_s), clicking(u"nav.jobs"_s),
                 [] { return quietly(jobsTable() != nullptr); }});
    m_steps.add({u"composer-dark"_s, usable(u"nav.new-export"_s), clicking(u"nav.new-export"_s),
                 [] { return quietly(Hand::canUse(u"composer.fields.search"_s)); }});
}

/// Sets the fault plan of the local platform, bypassing the window.
void Tour::playFault(const QByteArray &plan)
{
    QUrl url = m_program.workspace()->client().connection().gateway;
    url.setPath(u"/_local/faults"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("x-local-secret", qgetenv(localSecret));
    auto *manager = new QNetworkAccessManager(this);
    QNetworkReply *reply = manager->put(request, plan);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        m_faultPlayed = reply->error() == QNetworkReply::NoError;
        reply->deleteLater();
    });
}

} // namespace exportdesk
