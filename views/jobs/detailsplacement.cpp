// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/detailsplacement.h"

#include "views/shared/theme.h"

#include <QEvent>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString splitterKey(Qt::Orientation orientation)
{
    return orientation == Qt::Vertical ? u"jobs/splitter"_s : u"jobs/splitterBeside"_s;
}

} // namespace

DetailsPlacement::DetailsPlacement(QWidget &page, QSplitter &splitter)
    : QObject(&page)
    , m_splitter(splitter)
{
    place(Qt::Vertical);
    connect(&splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(splitterKey(m_splitter.orientation()), m_splitter.saveState()); });
    page.installEventFilter(this);
}

void DetailsPlacement::place(Qt::Orientation orientation)
{
    m_splitter.setOrientation(orientation);
    if (m_splitter.restoreState(QSettings().value(splitterKey(orientation)).toByteArray()))
        return;
    const int width = m_splitter.width();
    const int beside = std::clamp(width / 3, 440, 640);
    m_splitter.setSizes(orientation == Qt::Vertical ? QList<int>{432, 192} : QList<int>{width - beside, beside});
}

bool DetailsPlacement::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        constexpr int besideFrom = 1600 - 96; // of a window that wide
        const int width = static_cast<QWidget *>(watched)->width();
        const Qt::Orientation wanted = width >= Theme::of().scaled(besideFrom) ? Qt::Horizontal : Qt::Vertical;
        if (wanted != m_splitter.orientation())
            place(wanted);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace exportdesk
