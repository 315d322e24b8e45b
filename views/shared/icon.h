// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/token.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace exportdesk
{

/// The icons of the program: resources/icons/NAME.svg, tinted where they are shown.
enum class Icon {
    Mark, ///< the program's own mark; two colors
    Dashboard,
    Jobs,
    NewExport,
    Datasets,
    Activity,
    Connections,
    Settings,
    Menu,
    More,
    StatusNew,
    StatusProcessing,
    StatusSucceeded,
    StatusFailed,
    StatusBatchFailed, ///< succeeded, but its batch failed
    StatusCancelled,
    StatusAsked,
    StatusUnknown,
    StatusOther, ///< a status this program does not know
    Late,
    Warning,
    Info,
    NotTested,
    Profiles,
    Events,
    Both, ///< profiles and events
    Launch,
    Cancel,
    RunAgain,
    Refresh,
    Export,
    Import,
    Copy,
    Columns,
    Template,
    Undo,
    Redo,
    OnlyNew,
    Calendar,
    Clock,
    Search,
    Close,
    Plus,
    Tick,
    Dash,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    StartedHere,
    Production,
    Local,
    Remote,
    Secret,
    Reveal,
    Key,
    Open,
    File,
    FullScreen,
    Compare,
    Differs, ///< two values that are not the same
    Rows,
    Hidden, ///< a value that is not shown
    ChevronLeft,
    ArrowUp,
    ArrowDown,
};

inline constexpr int iconCount = int(Icon::ArrowDown) + 1;

/// The file's name without folder and ending, e.g. "status-failed".
QString iconName(Icon icon);

/// An icon in a color of the theme, also after the theme changed; Token::Disabled when disabled.
QIcon themedIcon(Icon icon, Token token = Token::Text);

/// A sharp picture of \a size device-independent pixels.
QPixmap iconPixmap(Icon icon, int size, const QColor &color, qreal devicePixelRatio);

/// Paints the icon centered in \a rect, \a size pixels wide; for delegates.
void paintIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &color, int size = 16);

} // namespace exportdesk
