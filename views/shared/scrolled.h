// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;
class QWidget;

namespace exportdesk
{

enum class ScrolledHeight {
    Any, ///< fills its host
    AtMostContent, ///< as high as its content, or lower where there is no room
};

/// Puts \a content into a frameless scroll area that fills \a host; \a name is its name for screen
/// readers, called again when the language changes.
void fillScrolled(QWidget *host, QWidget *content, std::function<QString()> name,
                  ScrolledHeight height = ScrolledHeight::Any);

} // namespace exportdesk
