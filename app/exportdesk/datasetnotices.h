// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace exportdesk
{

class CurrentWorkspace;
class Navigator;
class NoticeList;

/// Notices about datasets whose creation the last session left open.
class DatasetNotices final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    DatasetNotices(NoticeList &notices, Navigator &navigator, const CurrentWorkspace &current,
                   QObject *parent = nullptr);

    /// Another workspace is in use.
    void watch();

private:
    void show(const QString &name, const QString &id);

    NoticeList &m_notices;
    Navigator &m_navigator;
    const CurrentWorkspace &m_current;
};

} // namespace exportdesk
