// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryservice/querywire.h"

#include "models/platform/loopback.h"
#include "models/queryservice/queryguard.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString nextName()
{
    static std::atomic<quint64> last = 0;
    return u"exportdesk query %1"_s.arg(++last);
}

/// libpq 15 knows no "the system's authorities"; empty: it looks into PGSSLROOTCERT, then into ~/.postgresql.
QString authorities(const QueryLimits &limits)
{
    if (!limits.authorities.isEmpty())
        return limits.authorities;
    if (qEnvironmentVariableIsSet("PGSSLROOTCERT"))
        return {};
    for (const auto &path : {u"/etc/ssl/certs/ca-certificates.crt"_s, u"/etc/pki/tls/certs/ca-bundle.crt"_s,
                             u"/etc/ssl/ca-bundle.pem"_s, u"/etc/ssl/cert.pem"_s})
        if (QFile::exists(path))
            return path;
    return {};
}

/// A value in libpq's connection strings. Qt makes blanks of semicolons, which a path with one would not survive.
QString quoted(const QString &value)
{
    return u'\'' + QString(value).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QueryFailure connectFailure(const QSqlError &error)
{
    const QString words = error.databaseText().trimmed();
    using Kind = QueryFailure::Kind;
    // There is no code for these. "ertifi": libpq speaks German as well ("Zertifikat").
    const bool isTls = words.contains("ertifi"_L1) || words.contains("SSL"_L1) || words.contains("TLS"_L1);
    const bool isRefused = words.contains("FATAL"_L1);
    return {isRefused ? Kind::SignIn : isTls ? Kind::Tls : Kind::NotConnected, {}, words};
}

QueryFailure queryFailure(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    const QString words = error.databaseText().trimmed();
    using Kind = QueryFailure::Kind;
    if (state.isEmpty() || state.startsWith("57P"_L1) || state.startsWith("08"_L1))
        return {Kind::Cut, state, words};
    if (state.startsWith("28"_L1))
        return {Kind::SignIn, state, words};
    if (state == "53400"_L1 || state == "53300"_L1)
        return {Kind::Limit, state, words};
    return {Kind::Statement, state, words};
}

} // namespace

QString queryConnectOptions(const QString &host, const QueryLimits &limits)
{
    QString options = u"gssencmode=disable application_name=Exportdesk connect_timeout=%1 keepalives_idle=30 "
                      "keepalives_interval=10 keepalives_count=3"_s.arg(limits.connectSeconds);
    if (isLoopbackHost(host))
        return options + u" sslmode=prefer"_s;
    options += u" sslmode=verify-full"_s;
    if (const QString file = authorities(limits); !file.isEmpty())
        options += u" sslrootcert="_s + quoted(file);
    return options;
}

QueryWire::QueryWire(QueryAccess access, QueryLimits limits, QueryInterrupt &interrupt)
    : m_access(std::move(access))
    , m_limits(std::move(limits))
    , m_interrupt(interrupt)
    , m_name(nextName())
{
}

QueryWire::~QueryWire()
{
    close();
}

void QueryWire::close()
{
    m_interrupt.setDriver(nullptr);
    m_isOpen = false;
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

std::optional<QueryFailure> QueryWire::open()
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return QueryFailure{QueryFailure::Kind::NoDriver, {}, {}};
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        database.setHostName(m_access.connection.host);
        database.setPort(m_access.connection.port);
        database.setDatabaseName(m_access.connection.database);
        database.setUserName(m_access.connection.user);
        database.setPassword(m_access.token);
        database.setConnectOptions(queryConnectOptions(m_access.connection.host, m_limits));
        database.setNumericalPrecisionPolicy(QSql::HighPrecision);
        if (!database.open())
            return connectFailure(database.lastError());
        m_interrupt.setDriver(database.driver());
    }
    m_isOpen = true;
    for (const QString &setting : m_limits.settings) {
        if (const QueryOutcome set = execute(setting); !set)
            return set.failure();
    }
    return {};
}

QueryOutcome QueryWire::query(const QString &statement)
{
    QStringList all = m_limits.settings;
    all += statement;
    for (const QString &one : all)
        if (const QString refusal = queryRefusal(one); !refusal.isEmpty())
            return QueryFailure{QueryFailure::Kind::NotAllowed, {}, refusal};
    if (!m_isOpen) {
        if (const std::optional<QueryFailure> failure = open()) {
            close();
            return *failure;
        }
    }
    QueryOutcome outcome = execute(statement);
    // What is left of a cut answer would be fetched before the next one.
    const bool isOver = outcome
        ? outcome.value().wasCut
        : outcome.failure().kind == QueryFailure::Kind::Cut || outcome.failure().kind == QueryFailure::Kind::SignIn;
    if (isOver)
        close();
    return outcome;
}

/// As one text and row by row: neither a statement is prepared on the server nor are all rows held by the driver.
QueryOutcome QueryWire::execute(const QString &statement)
{
    QElapsedTimer timer;
    timer.start();
    QueryTable table;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return queryFailure(query.lastError());
    const QSqlRecord record = query.record();
    const int columns = record.count();
    for (int i = 0; i < columns; ++i)
        table.columns += record.fieldName(i);
    while (columns > 0 && query.next()) {
        std::vector<QVariant> row;
        row.reserve(size_t(columns));
        for (int i = 0; i < columns; ++i)
            row.push_back(query.isNull(i) ? QVariant() : query.value(i));
        table.rows.push_back(std::move(row));
        if (qint64(table.rows.size()) >= m_limits.rowsAtMost) {
            table.wasCut = true;
            m_interrupt.interrupt(); // the driver would fetch the rest first
            break;
        }
    }
    if (!table.wasCut && query.lastError().isValid())
        return queryFailure(query.lastError());
    table.ms = timer.elapsed();
    return table;
}

} // namespace exportdesk
