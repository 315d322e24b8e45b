#include "views/jobs/scrolled.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace exportdesk
{

void fillScrolled(QWidget *host, QWidget *content, const QString &name)
{
    auto *area = new QScrollArea(host);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(name);
    area->setWidget(content);
    area->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(host);
    layout->setContentsMargins({});
    layout->addWidget(area);
}

} // namespace exportdesk
