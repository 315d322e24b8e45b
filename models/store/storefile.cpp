// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storefile.h"

#include "models/store/folderlock.h"
#include "models/store/memorychanges.h"
#include "models/store/migrations.h"
#include "models/store/rescue.h"
#include "models/store/sql.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const auto forOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

StoreError unwritable(const QString &detail)
{
    return {StoreError::Kind::Unwritable, detail};
}

/// Makes the folder 0700; one that is there already keeps the permissions its owner chose.
StoreOutcome<Stored> prepareFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return Stored{};
    if (!QDir().mkpath(folder))
        return unwritable(u"cannot create the folder %1"_s.arg(folder));
    QFile::setPermissions(folder, forOwnerOnly | QFileDevice::ExeOwner);
    return Stored{};
}

/// SQLite gives its side files the permissions of the main file, so that one must be right from its first byte.
StoreOutcome<Stored> prepareFile(const QString &name)
{
    QFile file(name);
    if (!file.exists()) {
        if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, forOwnerOnly) && !file.exists())
            return unwritable(file.errorString());
    } else if (file.permissions()
               & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
                  | QFileDevice::WriteOther)) {
        file.setPermissions(forOwnerOnly);
    }
    return Stored{};
}

StoreOutcome<Stored> check(const QSqlDatabase &database, const QString &pragma)
{
    auto check = sql::run(database, pragma);
    if (!check)
        return check.error();
    const QString said = check.value().next() ? check.value().value(0).toString() : QString();
    return said == "ok"_L1 ? StoreOutcome<Stored>(Stored{}) : StoreError{StoreError::Kind::Damaged, said};
}

/// Checks the whole file if it is small, otherwise only what launches rely on: checking a long history at every start
/// would take too long, and damage in it is noticed when it is read.
StoreOutcome<Stored> checkSound(const QSqlDatabase &database, qint64 bytes)
{
    constexpr qint64 soonRead = 8 * 1024 * 1024;
    if (bytes <= soonRead)
        return check(database, u"PRAGMA quick_check(1)"_s);
    auto names = sql::run(database,
                          u"SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'jobs'"
                          " AND name NOT LIKE 'sqlite%'"_s);
    if (!names)
        return names.error();
    while (names.value().next()) {
        // A pragma takes no bound values; the names are those of our migrations.
        auto sound = check(database, u"PRAGMA quick_check(%1)"_s.arg(names.value().value(0).toString()));
        if (!sound)
            return sound;
    }
    return Stored{};
}

/// An empty file is new, unless it has a journal, which SQLite would delete.
StoreOutcome<Stored> checkNotEmptied(const QString &file)
{
    if (QFileInfo(file).size() > 0 || QFileInfo(file + u"-wal"_s).size() == 0)
        return Stored{};
    return StoreError{StoreError::Kind::Damaged, u"the file is empty and its journal is not"_s};
}

} // namespace

StoreFile::StoreFile(const QString &file)
    : StoreFile(file, Fallback::Memory)
{
}

StoreFile::StoreFile(const QString &file, Fallback fallback)
    : m_file(file)
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_fallback(fallback)
{
    if (m_file.isEmpty())
        moveToMemory(StoreError{StoreError::Kind::Closed, {}});
    else
        openOnDisk();
}

StoreFile::~StoreFile()
{
    disconnect();
}

std::unique_ptr<StoreFile> StoreFile::onDisk(const QString &file)
{
    std::unique_ptr<StoreFile> opened(new StoreFile(file, Fallback::None));
    if (!opened->condition().isDurable())
        return nullptr;
    opened->m_fallback = Fallback::Memory; // from now on
    return opened;
}

void StoreFile::openOnDisk()
{
    auto opened = prepareFolder(QFileInfo(m_file).absolutePath());
    // Two windows started together must not both find the file damaged, one setting aside what the other just made.
    const FolderLock opening(QFileInfo(m_file).absolutePath(), 10'000);
    if (opened && !opening.canBeWritten())
        opened = unwritable(u"cannot write to the folder of %1"_s.arg(m_file));
    if (opened)
        opened = tryFile();
    if (!opened && opened.error().kind == StoreError::Kind::Damaged) {
        const StoreError damage = opened.error();
        disconnect();
        const auto moved = setAside();
        opened = moved ? tryFile() : StoreOutcome<Stored>(moved.error());
        if (opened)
            return takeOver(moved.value(), damage);
    }
    if (!opened)
        return moveToMemory(opened.error());
    m_condition = {};
    m_condition.state = StoreCondition::State::Durable;
    const StoreDamage unread = keptDamage(m_database);
    m_condition.setAside = unread.setAside;
    m_condition.losses = unread.losses;
}

/// What can be read of the file that was set aside.
void StoreFile::takeOver(const QString &damaged, const StoreError &damage)
{
    m_condition = {};
    m_condition.state = StoreCondition::State::Durable;
    m_condition.cause = damage.kind;
    m_condition.detail = damage.detail;
    m_condition.setAside = damaged;
    m_condition.rescued = rescueFrom(damaged);
    keepDamage(m_database, {damaged, m_condition.losses});
    // What was rescued may be of a version that let secrets in.
    sql::change(m_database, u"UPDATE upkeep SET version = 0, detail = '' WHERE task = 'secrets'"_s);
}

void StoreFile::acknowledgeDamage()
{
    forgetDamage(m_database);
    m_condition.setAside.clear();
    m_condition.losses.clear();
    m_condition.rescued = 0;
}

std::unique_ptr<StoreFile> StoreFile::backOnDisk() const
{
    std::unique_ptr<StoreFile> file = onDisk(m_file);
    if (!file || !bringChanges(m_database, file->m_database))
        return nullptr;
    if (file->m_condition.setAside.isEmpty()) { // what this one told is still true
        file->m_condition.setAside = m_condition.setAside;
        file->m_condition.losses = m_condition.losses;
        file->m_condition.rescued = m_condition.rescued;
    }
    return file;
}

StoreOutcome<Stored> StoreFile::tryFile()
{
    if (auto prepared = prepareFile(m_file); !prepared)
        return prepared;
    if (auto whole = checkNotEmptied(m_file); !whole)
        return whole;
    if (!connectTo(m_file))
        return StoreError::from(m_database.lastError());
    // FULL: a row that was reported as written survives a power cut, which the launch journal relies on.
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s})
        if (const auto set = sql::run(m_database, pragma); !set)
            return set.error();
    if (const auto sound = checkSound(m_database, QFileInfo(m_file).size()); !sound)
        return sound.error();
    const auto migrated = migrate(m_database);
    if (!migrated)
        return migrated.error();
    m_identity = identityOf(m_file);
    return Stored{};
}

StoreFile::Identity StoreFile::identityOf(const QString &file)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(file).constData(), &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

bool StoreFile::isInItsPlace() const
{
    return !m_condition.isDurable() || identityOf(m_file) == m_identity;
}

void StoreFile::returnToItsPlace()
{
    const StoreCondition before = m_condition;
    // Copied through memory, because the old and the new file would share the names of their side files.
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase between = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        between.setDatabaseName(u":memory:"_s);
        between.open();
        migrate(between);
        copyRows(m_database, between);
        disconnect();
        openOnDisk();
        copyRows(between, m_database);
    }
    QSqlDatabase::removeDatabase(name);
    if (m_condition.isDurable() && m_condition.setAside.isEmpty())
        m_condition = before; // as found when it was opened first
}

qint64 StoreFile::rescueFrom(const QString &damaged)
{
    if (QFileInfo(damaged).size() == 0) { // there is nothing in it, and opening it would cost its journal
        m_condition.losses = countLosses({}, m_database);
        return 0;
    }
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    qint64 rescued = 0;
    {
        QSqlDatabase source = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        source.setDatabaseName(damaged);
        source.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (source.open())
            rescued = rescueByWayOfMemory(source);
        m_condition.losses = countLosses(source, m_database);
    }
    QSqlDatabase::removeDatabase(name);
    return rescued;
}

/// Rows are copied into tables of the same name; those of an earlier schema may have been given another one since.
qint64 StoreFile::rescueByWayOfMemory(const QSqlDatabase &source)
{
    const int version = versionOf(source);
    if (version <= 0 || version >= schemaVersion())
        return copyRows(source, m_database);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    qint64 rescued = 0;
    {
        QSqlDatabase between = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        between.setDatabaseName(u":memory:"_s);
        if (between.open() && migrate(between, migrationsUpTo(version))) {
            copyRows(source, between);
            if (migrate(between))
                rescued = copyRows(between, m_database);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rescued;
}

StoreOutcome<QString> StoreFile::setAside() const
{
    const QString name
        = m_file + u".damaged-"_s + QFileInfo(m_file).lastModified().toUTC().toString(u"yyyyMMdd-HHmmsszzz"_s);
    QString target = name;
    for (int number = 2; QFile::exists(target); ++number)
        target = name + u'-' + QString::number(number);
    if (!QFile::rename(m_file, target))
        return unwritable(u"cannot rename %1"_s.arg(m_file));
    for (const QString &side : {u"-wal"_s, u"-shm"_s})
        QFile::rename(m_file + side, target + side);
    return target;
}

bool StoreFile::connectTo(const QString &name)
{
    disconnect();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s);
    return m_database.open();
}

void StoreFile::disconnect()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

void StoreFile::moveToMemory(const StoreError &cause)
{
    disconnect();
    if (m_fallback == Fallback::Memory) {
        connectTo(u":memory:"_s);
        if (!m_file.isEmpty() && cause.kind != StoreError::Kind::Newer && QFileInfo(m_file).isFile())
            copyFromFile();
        migrate(m_database);
        if (!m_file.isEmpty())
            noteChanges(m_database);
    }
    m_condition.state = StoreCondition::State::MemoryOnly;
    m_condition.cause = cause.kind;
    m_condition.detail = cause.detail;
}

bool StoreFile::attachFile()
{
    const QString uri = u"file:%1?"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(m_file, "/")));
    // A journal in a folder that cannot be written needs "immutable".
    return sql::run(m_database, u"ATTACH DATABASE ? AS disk"_s, {QString(uri + u"mode=ro"_s)})
        || sql::run(m_database, u"ATTACH DATABASE ? AS disk"_s, {QString(uri + u"immutable=1"_s)});
}

/// Creates the schema that the file has, which may be an earlier one, and copies what can be read. The file is not
/// changed.
void StoreFile::copyFromFile()
{
    if (!attachFile())
        return;
    const int version = versionOf(m_database, u"disk"_s);
    // A transaction that writes would want to write to the file as well.
    sql::change(m_database, u"DETACH DATABASE disk"_s);
    migrate(m_database, migrationsUpTo(version));
    if (!attachFile())
        return;
    const QStringList tables = m_database.tables();
    for (const QString &table : tables) {
        const QStringList here = sql::columnsOf(m_database, table).all;
        QStringList columns = sql::columnsOf(m_database, table, u"disk"_s).all;
        columns.removeIf([&here](const QString &column) { return !here.contains(column); });
        const QString list = columns.join(u", "_s);
        if (!columns.isEmpty())
            sql::change(m_database, u"INSERT OR IGNORE INTO main.%1 (%2) SELECT %2 FROM disk.%1"_s.arg(table, list));
    }
    sql::change(m_database, u"DETACH DATABASE disk"_s);
}

} // namespace exportdesk
