// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/programunderfaults.h"

#include "models/workspace/session.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

Tempo hurried()
{
    Tempo tempo;
    tempo.launching.looks = {200ms, 400ms, 800ms};
    tempo.launching.resends = {100ms, 200ms};
    tempo.launching.longestWait = 2s;
    tempo.repeating.base = 20ms;
    tempo.repeating.longest = 200ms;
    tempo.repeating.longestAsked = 500ms;
    return tempo;
}

/// The secret that every local platform of this process asks for.
QByteArray localSecret()
{
    static const QByteArray secret = [] {
        const QByteArray fresh = QUuid::createUuid().toByteArray(QUuid::Id128);
        qputenv("LOCALPLATFORM_SECRET", fresh);
        return fresh;
    }();
    return secret;
}

} // namespace

ProgramUnderFaults::ProgramUnderFaults(const QStringList &platformArguments, const QString &language)
    : m_platformArguments(platformArguments)
    , m_language(language)
{
    restart();
}

ProgramUnderFaults::~ProgramUnderFaults()
{
    searchForSecrets();
}

void ProgramUnderFaults::learnSecrets()
{
    m_secrets.addCredentials(credentials());
    m_secrets.add(token());
    m_secrets.add(localSecret());
}

void ProgramUnderFaults::searchForSecrets()
{
    if (m_secrets.count() == 0) // it was never loaded
        return;
    m_listener->listenToTheWindow();
    if (m_secrets.areIn(m_listener->everything().toUtf8()))
        qFatal("a secret was copied, logged or told");
    const QStringList found = m_secrets.filesIn(m_folder.path());
    if (!found.isEmpty())
        qFatal("a secret stands in %s", qPrintable(found.join(u", "_s)));
}

void ProgramUnderFaults::restart()
{
    if (m_program)
        searchForSecrets();
    m_listener.reset();
    m_program.reset();
    Locations(m_folder.path()).applyToSettings();
    localSecret();
    CommandLine wanted;
    wanted.language = m_language;
    wanted.platformSpeed = 20;
    wanted.platformArguments = m_platformArguments;
    m_program = std::make_unique<Program>(wanted, Locations(m_folder.path()), hurried());
    m_program->window().resize(1280, 800); // the screen of tests is smaller
    m_listener = std::make_unique<Listener>(m_program->window());
    m_program->start();
}

void ProgramUnderFaults::waitUntilLoaded()
{
    const auto loaded = [this] {
        if (!m_program->workspace())
            return false;
        Workspace &space = workspace();
        return !space.monitor().state().loading && space.monitor().state().lastRefreshedMs > 0
            && space.datasets().loadedAtMs() > 0 && !space.choices().isLoading() && space.launcher().isStarted();
    };
    if (!QTest::qWaitFor(loaded, 90'000))
        qFatal("the program did not become ready");
    learnSecrets();
}

QByteArray ProgramUnderFaults::call(const QByteArray &verb, const QString &path, const QByteArray &body) const
{
    QNetworkAccessManager manager;
    QUrl url = m_program->workspace()->client().connection().gateway;
    const qsizetype question = path.indexOf(u'?');
    url.setPath(path.left(question));
    if (question >= 0)
        url.setQuery(path.mid(question + 1));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (path.startsWith("/_local"_L1)) {
        request.setRawHeader("x-local-secret", localSecret());
    } else {
        const Connection &connection = m_program->workspace()->client().connection();
        request.setRawHeader("Authorization", "Bearer " + token());
        request.setRawHeader("x-api-key", connection.clientId.toUtf8());
        request.setRawHeader("x-gw-ims-org-id", connection.orgId.toUtf8());
        request.setRawHeader("x-sandbox-name", connection.sandbox.toUtf8());
    }
    QNetworkReply *reply = manager.sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s %s: %s", verb.constData(), qPrintable(path), qPrintable(reply->errorString()));
    return reply->readAll();
}

QByteArray ProgramUnderFaults::token() const
{
    const auto future = m_program->session()->token().token();
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || !future.result())
        qFatal("no token");
    return future.result().value();
}

QJsonArray ProgramUnderFaults::log() const
{
    return QJsonDocument::fromJson(call("GET", u"/_local/log"_s)).array();
}

QJsonArray ProgramUnderFaults::recordsOnPlatform() const
{
    const auto page = QJsonDocument::fromJson(call("GET", u"/data/core/ups/export/jobs?limit=100000"_s)).object();
    return page["records"_L1].toArray();
}

QStringList ProgramUnderFaults::jobsOnPlatform() const
{
    QStringList ids;
    const QJsonArray records = recordsOnPlatform();
    for (const QJsonValue job : records)
        ids << QString::number(job["id"_L1].toInteger());
    return ids;
}

} // namespace exportdesk
