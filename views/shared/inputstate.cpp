// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/inputstate.h"

#include <QVariant>
#include <QWidget>

namespace exportdesk
{

namespace
{
constexpr char propertyName[] = "exportdeskInvalid";
}

void setInvalid(QWidget *input, bool invalid)
{
    if (isInvalid(input) == invalid)
        return;
    input->setProperty(propertyName, invalid);
    input->update();
}

bool isInvalid(const QWidget *input)
{
    return input && input->property(propertyName).toBool();
}

} // namespace exportdesk
