// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/sample/samplelists.h"

#include "app/localplatform/schemas/schematable.h"

#include <QFile>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace localplatform
{

const SampleLists &SampleLists::get()
{
    static const SampleLists lists;
    return lists;
}

const std::vector<SampleLists::Columns> &SampleLists::list(const std::string &section) const
{
    return m_lists.at(section);
}

SampleLists::SampleLists()
{
    SchemaTable::loadResources();
    QFile file(u":/localplatform/people.txt"_s);
    if (!file.open(QFile::ReadOnly))
        throw std::runtime_error("the sample's names are missing");
    std::vector<Columns> *section = nullptr;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line.startsWith('[')) {
            section = &m_lists[line.mid(1, line.size() - 2).toStdString()];
            continue;
        }
        Columns columns;
        for (const QByteArray &column : line.split('|'))
            columns.push_back(column.toStdString());
        section->push_back(std::move(columns));
    }
}

} // namespace localplatform
