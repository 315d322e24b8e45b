// SPDX-License-Identifier: GPL-3.0-or-later
// The program without its window: the real store, journal, client and launcher, told by its input what the operator
// does. It is a process of its own so that it can be killed at any moment.
//
// Input, a line each: "click N", "finish". Output: "ready", "clicked N" (before anything else is done about it),
// "row N <entry> <state> <job>" at every change, "refused N <entry>" where nothing was sent because it could not be
// written down, "writes N" (to files, so far) and "finished" when nothing is open but questions to the operator.

#include "models/connections/credentialfile.h"
#include "models/exports/launcher.h"
#include "models/once/intentrecord.h"
#include "models/platform/clock.h"
#include "models/platform/exchangelog.h"
#include "models/platform/httpclient.h"
#include "models/platform/servicetoken.h"
#include "models/platform/transport.h"
#include "models/store/store.h"
#include "tests/campaign/blindclient.h"
#include "tests/campaign/clicks.h"
#include "tests/campaign/effects.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using namespace std::chrono_literals;

namespace
{

struct Options {
    QString storeFile;
    QString credentialFile;
    bool blind = false;
    long dieAt = 0;
    long fullAt = 0; ///< the write to a file, after the click, that finds the disk full; -1: already the first of all
    bool fullOnce = false; ///< the next write finds space again
    std::chrono::milliseconds timeLimit{700};
    std::chrono::milliseconds inFlight{3000};
    std::chrono::milliseconds clockAhead{0}; ///< of this computer
};

Options optionsOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addOptions({{u"store"_s, {}, u"file"_s},
                       {u"credentials"_s, {}, u"file"_s},
                       {u"blind"_s, {}},
                       {u"die-at"_s, {}, u"n"_s, u"0"_s},
                       {u"full-at"_s, {}, u"n"_s, u"0"_s},
                       {u"full-once"_s, {}},
                       {u"time-limit"_s, {}, u"ms"_s, u"700"_s},
                       {u"in-flight"_s, {}, u"ms"_s, u"3000"_s},
                       {u"clock-ahead"_s, {}, u"ms"_s, u"0"_s}});
    parser.process(application);
    return {parser.value(u"store"_s),
            parser.value(u"credentials"_s),
            parser.isSet(u"blind"_s),
            parser.value(u"die-at"_s).toLong(),
            parser.value(u"full-at"_s).toLong(),
            parser.isSet(u"full-once"_s),
            std::chrono::milliseconds(parser.value(u"time-limit"_s).toInt()),
            std::chrono::milliseconds(parser.value(u"in-flight"_s).toInt()),
            std::chrono::milliseconds(parser.value(u"clock-ahead"_s).toInt())};
}

/// At once and unbuffered: what was said is heard even when this process is killed in the next moment.
void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size()));
}

/// Qt's own remark where a connection ends in the middle of an upload; thousands of them would hide what matters.
void sayWarnings(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.startsWith("QNetworkReplyImplPrivate::error: Internal problem"_L1))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

/// The clock of a computer that is not set right.
class WrongClock final : public Clock
{
public:
    explicit WrongClock(std::chrono::milliseconds ahead)
        : m_ahead(ahead)
    {
    }
    qint64 nowMs() const override { return m_right.nowMs() + m_ahead.count(); }

private:
    SystemClock m_right;
    std::chrono::milliseconds m_ahead;
};

/// The real client with less patience, so that a time-out does not take 90 seconds.
class HastyClient final : public PlatformClient
{
public:
    HastyClient(PlatformClient &client, std::chrono::milliseconds limit)
        : m_client(client)
        , m_limit(limit)
    {
    }
    QFuture<Outcome<PlatformReply>> send(const PlatformRequest &request) override
    {
        PlatformRequest hasty = request;
        hasty.timeLimit = m_limit;
        return m_client.send(hasty);
    }
    const Connection &connection() const override { return m_client.connection(); }
    qint64 clockSkewMs() const override { return m_client.clockSkewMs(); }

private:
    PlatformClient &m_client;
    std::chrono::milliseconds m_limit;
};

/// The program's own waiting times, passed as fast as the jobs of the campaign's platform appear in its lists.
Launcher::Pace pace(const Options &options)
{
    Launcher::Pace pace;
    for (auto *waits : {&pace.looks, &pace.resends}) {
        for (std::chrono::milliseconds &wait : *waits)
            wait = std::max<std::chrono::milliseconds>(50ms, wait / campaign::haste);
    }
    pace.longestWait = 3s;
    pace.tolerance = 2s; // skew is measured from whole seconds
    pace.inFlight = options.inFlight;
    return pace;
}

RetryPolicy::Limits repeating()
{
    RetryPolicy::Limits limits;
    limits.base = 20ms;
    limits.longest = 200ms;
    limits.longestAsked = 1s;
    return limits;
}

/// One operator at one window.
class Desk : public QObject
{
public:
    Desk(const Options &options, const Connection &connection, const Secret &secret)
        : m_clock(options.clockAhead)
        , m_transport(m_log, m_clock)
        , m_token(connection, secret.reveal().toUtf8(), m_transport, RetryPolicy(1, repeating()))
        , m_http(connection, m_transport, m_token, RetryPolicy(2, repeating()))
        , m_client(m_http, options.timeLimit)
        , m_store(options.storeFile)
        , m_journal(m_store)
        , m_launcher(m_client, m_journal, m_clock, pace(options))
        , m_blind(m_client, [](int number, const QString &job) { say(u"told %1 %2"_s.arg(number).arg(job)); })
        , m_options(options)
    {
        connect(&m_launcher, &Launcher::entryAdded, this, &Desk::report);
        connect(&m_launcher, &Launcher::entryChanged, this, &Desk::report);
        connect(&m_launcher, &Launcher::started, this, [] { say(u"ready"_s); });
        // The operator can still click.
        connect(&m_launcher, &Launcher::startFailed, this, [] { say(u"ready"_s); });
        connect(&m_ending, &QTimer::timeout, this, &Desk::endWhenSettled);
    }

    void start() { m_launcher.start(); }

    void hear(const QByteArray &line)
    {
        if (line == "finish") {
            m_ending.start(10ms);
            return;
        }
        const int number = line.mid(sizeof("click ") - 1).toInt();
        say(u"clicked %1"_s.arg(number));
        campaign::dieBeforeEffect(m_options.dieAt);
        if (m_options.fullAt >= 0)
            campaign::fillDiskAtWrite(m_options.fullAt, !m_options.fullOnce);
        if (m_options.blind)
            m_blind.launch(number);
        else
            m_launcher.launch(campaign::requestOf(number));
    }

private:
    void report(const LaunchEntry &entry)
    {
        say(u"writes %1"_s.arg(campaign::writesToFiles()));
        if (entry.state == LaunchEntry::State::Rejected && entry.failure
            && entry.failure->kind == Failure::Kind::Storage) {
            say(u"refused %1 %2"_s.arg(campaign::numberIn(entry.body)).arg(entry.id));
            return;
        }
        say(u"row %1 %2 %3 %4"_s.arg(campaign::numberIn(entry.body))
                .arg(entry.id, intentRecord(entry).state, entry.resultId));
    }

    void endWhenSettled()
    {
        for (const LaunchEntry &entry : m_launcher.openLaunches()) {
            if (entry.state != LaunchEntry::State::Undecided)
                return;
        }
        if (m_blind.open() > 0)
            return;
        m_ending.stop();
        campaign::dieBeforeEffect(0);
        say(u"writes %1"_s.arg(campaign::writesToFiles()));
        say(u"finished"_s);
        QCoreApplication::quit();
    }

    const WrongClock m_clock;
    ExchangeLog m_log;
    Transport m_transport;
    ServiceToken m_token;
    HttpClient m_http;
    HastyClient m_client;
    Store m_store;
    LaunchJournal m_journal;
    Launcher m_launcher;
    campaign::BlindClient m_blind;
    QTimer m_ending;
    const Options m_options;
};

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(sayWarnings);
    QCoreApplication application(argc, argv);
    const Options options = optionsOf(application);
    QFile file(options.credentialFile);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the credentials");
    const CredentialFile read = readCredentialFile(file.readAll());
    if (read.credentials.isEmpty())
        qFatal("there are no credentials");
    const ImportedCredential &credential = read.credentials.first();
    Connection connection;
    connection.id = u"campaign"_s;
    connection.gateway = credential.gateway;
    connection.ims = credential.ims;
    connection.orgId = credential.orgId;
    connection.clientId = credential.clientId;
    connection.scopes = credential.scopes;
    connection.sandbox = credential.sandbox;

    if (options.fullAt < 0)
        campaign::fillDiskAtWrite(1, !options.fullOnce);
    Desk desk(options, connection, credential.secret);
    QByteArray heard;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &desk, [&] {
        char bytes[512];
        const auto size = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (size <= 0) // whoever ran this is gone
            ::_exit(1);
        heard.append(bytes, size);
        for (qsizetype end = heard.indexOf('\n'); end >= 0; end = heard.indexOf('\n')) {
            desk.hear(heard.left(end));
            heard.remove(0, end + 1);
        }
    });
    desk.start();
    return QCoreApplication::exec();
}
