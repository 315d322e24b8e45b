// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// The folder where the program keeps its things, made if need be, for the operator alone (0700).
class DataFolder
{
public:
    /// \a wanted empty: the usual place of the system.
    explicit DataFolder(const QString &wanted);

    /// Empty when the folder can be used, else why not. The usual place is a matter of the system and keeps nobody out:
    /// where it cannot be made, what is stored there lasts until the program ends, which says so.
    QString problem() const { return m_problem; }
    QString path() const { return m_path; }
    QString file(const QString &name) const;

private:
    QString m_path;
    QString m_problem;
};

} // namespace exportdesk
