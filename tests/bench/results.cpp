// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict over a million exported profiles, through the reader and with DuckDB's library alone.
#include "models/exports/exportrequest.h"
#include "models/platform/deliver.h"
#include "models/results/duckdbquestions.h"
#include "models/results/duckdbrows.h"
#include "models/results/resultreader.h"
#include "tests/bench/meters.h"
#include "tests/bench/parts.h"
#include "tests/results/duckdbfiles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace exportdesk::bench
{

namespace
{

constexpr int mostMs = 600'000;

/// About 1 KB of JSON each, as exports are: identities, a person, an address, loyalty, consents and two events.
QString profiles(int count)
{
    return uR"(SELECT
  {'email': [{'id': 'user' || i || '@example.com', 'primary': i % 3 = 0}],
   'crmid': [{'id': lpad(i::VARCHAR, 12, '0'), 'primary': i % 3 <> 0}]} AS "identityMap",
  {'name': {'firstName': 'First' || (i % 977), 'lastName': 'Last' || (i % 9973)},
   'birthYear': 1940 + i % 65, 'gender': CASE i % 3 WHEN 0 THEN 'female' WHEN 1 THEN 'male' END} AS person,
  {'address': CASE WHEN i % 8 = 0 THEN NULL ELSE 'user' || i || '@example.com' END, 'type': 'personal'} AS "personalEmail",
  {'street1': (i % 300) || ' Main Street', 'city': 'City' || (i % 1201), 'postalCode': lpad((i % 99991)::VARCHAR, 5, '0'),
   'countryCode': ['US', 'DE', 'FR', 'GB'][1 + i % 4]} AS "homeAddress",
  {'tier': ['gold', 'silver', 'bronze'][1 + i % 3], 'points': (i * 7919) % 100000, 'joined': '2021-03-' || lpad((1 + i % 28)::VARCHAR, 2, '0')}
    AS loyalty,
  {'marketing': {'email': {'val': 'y', 'time': '2026-01-15T08:00:00Z'}, 'push': {'val': 'n'}}} AS consents,
  [{'_id': md5(i || '-' || e), 'eventType': 'web.webpagedetails.pageViews', 'timestamp': '2026-10-' || lpad((1 + (i + e) % 28)::VARCHAR, 2, '0')
    || 'T10:00:00Z', 'web': {'webPageDetails': {'name': 'page ' || (i * e % 499), 'URL': 'https://www.example.com/p/' || (i % 4999)}}}
    FOR e IN [1, 2]] AS "timeSeriesEvents"
FROM range(%1) t(i))"_s.arg(count);
}

const QStringList requestedFields{u"identityMap"_s,           u"person.name.lastName"_s, u"person.birthYear"_s,
                                  u"personalEmail.address"_s, u"homeAddress.city"_s,     u"homeAddress.countryCode"_s,
                                  u"loyalty.tier"_s,          u"loyalty.points"_s,       u"loyalty.joined"_s};

template <class T>
std::optional<T> waited(const QFuture<ReaderOutcome<T>> &outcome)
{
    QEventLoop loop;
    deliver(outcome, &loop, [&loop](const ReaderOutcome<T> &) { loop.quit(); });
    QTimer::singleShot(mostMs, &loop, &QEventLoop::quit);
    loop.exec();
    if (!outcome.isFinished() || !outcome.result().ok())
        return std::nullopt;
    return outcome.result().value();
}

constexpr double bytesPerMb = 1e6;

ResultSubject subject()
{
    ResultSubject subject;
    subject.request.fields = requestedFields;
    subject.request.events = EventChoice();
    return subject;
}

/// The statements of a whole verdict.
QStringList statements(const QList<ResultColumn> &columns, qint64 rows)
{
    ResultAnswer answer;
    answer.subject = subject();
    answer.profiles = rows;
    const DuckDbQuestions questions(answer.subject, columns);
    QStringList sql{questions.rows().sql};
    for (const ResultQuestion &question : questions.all(&answer))
        sql << question.sql;
    for (const ResultQuestion &question : questions.distinctValues(answer))
        sql << question.sql;
    return sql;
}

/// The same view as the reader's, for the library alone. It gets the types of JSON, too: it would find others, and the
/// statements fit these.
QString viewOf(const ResultFile &file, const QList<ResultColumn> &columns)
{
    if (file.format == ResultFile::Format::Parquet)
        return u"CREATE VIEW exported AS SELECT 'B' AS batch_id, * FROM read_parquet('%1')"_s.arg(file.path);
    QStringList types;
    for (const ResultColumn &column : columns.mid(1))
        types << u"'%1': '%2'"_s.arg(column.name, column.type);
    return u"CREATE VIEW exported AS SELECT 'B' AS batch_id, * FROM read_json('%1', columns = {%2})"_s.arg(
        file.path, types.join(u", "_s));
}

/// A child process of this program; its output, or nothing when it failed.
std::optional<QByteArray> child(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(mostMs) || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

struct Verdicts {
    std::vector<double> reader;
    std::vector<double> library;
    double openMs = 0;
    double firstRowsMs = 0;
    double grownMb = 0;
};

/// One reader that answers everything, each time new to it.
bool askReader(const ResultFile &file, qint64 rows, int runs, const QString &folder, Verdicts *verdicts,
               QStringList *sql)
{
    const double before = residentBytes();
    ReaderLimits limits;
    limits.spillFolder = folder;
    ResultReader reader(limits);
    QElapsedTimer clock;
    clock.start();
    const auto opened = waited(reader.open({file}).outcome);
    if (!opened)
        return false;
    verdicts->openMs = double(clock.nsecsElapsed()) / 1e6;
    const QStringList asked = statements(opened->columns, rows);
    *sql = QStringList{viewOf(file, opened->columns)} + asked;
    for (int run = 0; run < runs; ++run) {
        clock.start();
        for (const QString &statement : asked) {
            if (!waited(reader.query(statement).outcome))
                return false;
        }
        verdicts->reader.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    const DuckDbRows table(opened->columns, requestedFields, false);
    clock.start();
    const auto page = waited(reader.query(table.pageSql(1, 200)).outcome);
    verdicts->firstRowsMs = double(clock.nsecsElapsed()) / 1e6;
    verdicts->grownMb = (residentBytes() - before) / bytesPerMb;
    return page && qint64(page->rows.size()) == std::min<qint64>(rows, 200);
}

void measureFormat(Report &report, const Size &size, const ResultFile &file, const QString &name, const QString &folder)
{
    Verdicts verdicts;
    QStringList sql;
    if (!askReader(file, size.exportedProfiles, size.runs, folder, &verdicts, &sql))
        return report.failed(name, u"the reader did not answer"_s);
    const QString list = folder + u"/statements"_s;
    QFile statementFile(list);
    if (!statementFile.open(QIODevice::WriteOnly) || statementFile.write(sql.join(QChar(0)).toUtf8()) <= 0)
        return report.failed(name, u"the statements could not be written"_s);
    statementFile.close();
    const auto direct = child({u"--results-direct"_s, list, QString::number(size.runs)});
    if (!direct)
        return report.failed(name, u"the library alone did not answer"_s);
    for (const QByteArray &ms : direct->trimmed().split(' '))
        verdicts.library.push_back(ms.toDouble());
    report.add({u"%1: opening %2 MB"_s.arg(name).arg(QFileInfo(file.path).size() / 1'000'000), verdicts.openMs, u"ms"_s,
                Bar::none()});
    report.add({u"%1: the verdict, %2 statements, by the library alone"_s.arg(name).arg(sql.size() - 1),
                median(verdicts.library), u"ms"_s, Bar::none()});
    report.add({u"%1: the verdict through the reader"_s.arg(name), median(verdicts.reader), u"ms"_s, Bar::none()});
    report.add({u"… relative to the library alone"_s, median(verdicts.reader) / median(verdicts.library), u"x"_s,
                Bar::atMost(2)});
    report.add({u"%1: the first 200 rows"_s.arg(name), verdicts.firstRowsMs, u"ms"_s, Bar::none()});
    report.add({u"%1: memory that this process has grown by"_s.arg(name), verdicts.grownMb, u"MB"_s, Bar::atMost(50)});
}

} // namespace

void measureResults(Report &report, const Size &size)
{
    report.title(u"results, %1 exported profiles"_s.arg(size.exportedProfiles));
    QTemporaryDir folder;
    if (!child({u"--results-make"_s, folder.path(), QString::number(size.exportedProfiles)}))
        return report.failed(u"results"_s, u"the files could not be made: is DuckDB there (.ci/duckdb)?"_s);
    measureFormat(report, size, {folder.filePath(u"part.parquet"_s), ResultFile::Format::Parquet, u"B"_s}, u"Parquet"_s,
                  folder.path());
    measureFormat(report, size, {folder.filePath(u"part.json"_s), ResultFile::Format::Json, u"B"_s}, u"JSON lines"_s,
                  folder.path());
}

int makeResults(const QString &folder, int count)
{
    kit::DuckDbFiles files;
    for (const QString &name : {u"part.parquet"_s, u"part.json"_s}) {
        const QString error = files.write(profiles(count), folder + u'/' + name);
        if (!error.isEmpty()) {
            std::fprintf(stderr, "%s\n", qPrintable(error));
            return 1;
        }
    }
    return 0;
}

int measureDirectResults(const QString &statements, int runs)
{
    kit::DuckDbFiles library;
    QFile list(statements);
    if (!list.open(QIODevice::ReadOnly))
        return 1;
    QStringList sql = QString::fromUtf8(list.readAll()).split(QChar(0));
    QString error = library.run(sql.takeFirst());
    for (int run = 0; run < runs && error.isEmpty(); ++run) {
        QElapsedTimer clock;
        clock.start();
        for (const QString &statement : sql) {
            error = library.run(statement);
            if (!error.isEmpty())
                break;
        }
        std::printf("%f ", double(clock.nsecsElapsed()) / 1e6);
    }
    if (!error.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(error));
    return error.isEmpty() ? 0 : 1;
}

} // namespace exportdesk::bench
