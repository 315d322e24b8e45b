#pragma once

class QString;
class QWidget;

namespace exportdesk
{

/// Puts \a content into a frameless scroll area that fills \a host; \a name is what a screen reader calls it.
void fillScrolled(QWidget *host, QWidget *content, const QString &name);

} // namespace exportdesk
