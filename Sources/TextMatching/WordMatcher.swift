internal import CVectorscan
