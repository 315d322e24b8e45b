// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/results/duckdbfiles.h"

namespace exportdesk::kit
{

using namespace Qt::StringLiterals;

DuckDbFiles::DuckDbFiles()
{
    if (!m_library.isLoaded()) {
        qWarning("%s", m_library.error().c_str());
        return;
    }
    char *error = nullptr;
    m_library.api().open_ext(":memory:", &m_database, nullptr, &error);
    m_library.api().connect(m_database, &m_connection);
}

DuckDbFiles::~DuckDbFiles()
{
    if (!isAvailable())
        return;
    m_library.api().disconnect(&m_connection);
    m_library.api().close(&m_database);
}

QString DuckDbFiles::run(const QString &sql)
{
    if (!isAvailable())
        return u"no library"_s;
    duckdb::Result result{};
    const bool isDone
        = m_library.api().query(m_connection, sql.toUtf8().constData(), &result) == duckdb::State::Success;
    const QString error = isDone ? QString() : QString::fromUtf8(m_library.api().result_error(&result));
    m_library.api().destroy_result(&result);
    return error;
}

QString DuckDbFiles::write(const QString &select, const QString &path)
{
    const QString format = path.endsWith(u".parquet"_s) ? u"parquet"_s : u"json"_s;
    return run(u"COPY (%1) TO '%2' (FORMAT %3)"_s.arg(select, path, format));
}

} // namespace exportdesk::kit
