#pragma once

#include "models/store/storecondition.h"
#include "models/store/storeoutcome.h"

#include <QSqlDatabase>
#include <QString>

namespace exportdesk
{

/// The open SQLite database behind a Store, with the rules for what to do when the file is not fit for use.
///
/// Belongs to one thread. Only condition() and database() matter to the writer.
class StoreFile
{
public:
    /// Opens, checks and migrates; afterwards database() is usable whatever the file was like.
    explicit StoreFile(const QString &file);
    ~StoreFile();
    StoreFile(const StoreFile &) = delete;
    StoreFile &operator=(const StoreFile &) = delete;

    QSqlDatabase &database() { return m_database; }
    const StoreCondition &condition() const { return m_condition; }
    /// Copies what can be read to memory and goes on there; the file is left as it is.
    void moveToMemory(const StoreError &cause);

private:
    void openOnDisk();
    StoreOutcome<Stored> tryFile();
    StoreOutcome<QString> setAside() const;
    bool connectTo(const QString &name);
    void disconnect();
    void copyFromFile();

    const QString m_file;
    const QString m_connectionName;
    QSqlDatabase m_database;
    StoreCondition m_condition;
};

} // namespace exportdesk
